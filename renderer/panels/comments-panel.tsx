import { useState } from 'react';
import { Button, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Comment } from '../../shared/document/model.ts';
import type { CommentRange } from '../editor/structure/comments.ts';

interface CommentsPanelProps {
  readonly comments: readonly Comment[];
  /** Where each lies; one whose text is gone is not in it. */
  readonly ranges: ReadonlyMap<string, CommentRange>;
  readonly isReadOnly: boolean;
  readonly onGo: (holderId: string, start: number, end: number) => void;
  readonly onChange: (id: string, change: Pick<Partial<Comment>, 'text' | 'resolved'>) => void;
  readonly onRemove: (id: string) => void;
}

/** The comments of the draft, in the order of the text; resolved ones, and those whose text is gone, at the end. */
export function CommentsPanel({ comments, ranges, ...on }: CommentsPanelProps) {
  const { t } = useTranslation();
  const places = new Map([...ranges.keys()].map((id, place) => [id, place]));
  const rank = ({ id, resolved }: Comment) => (resolved ? 1e7 : 0) + (places.get(id) ?? 1e6);
  const ordered = comments.toSorted((one, other) => rank(one) - rank(other));
  return (
    <>
      {comments.length === 0 && <p className="muted panel-hint">{t('comments.empty')}</p>}
      <ol className="comments" aria-label={t('comments.list')}>
        {ordered.map((comment) => (
          <CommentItem key={comment.id} comment={comment} range={ranges.get(comment.id)} {...on} />
        ))}
      </ol>
    </>
  );
}

type CommentItemProps = Omit<CommentsPanelProps, 'comments' | 'ranges'> & {
  readonly comment: Comment;
  readonly range: CommentRange | undefined;
};

function CommentItem({ comment, range, isReadOnly, onGo, onChange, onRemove }: CommentItemProps) {
  const { t, i18n } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { id, author, createdAt, resolved } = comment;
  const when = new Date(createdAt).toLocaleString(i18n.language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className="comment" data-resolved={resolved || undefined}>
      <p className="comment-head muted">
        {author !== '' && <strong>{author}</strong>} {when} {resolved && t('comments.resolved')}
      </p>
      <Button
        className="comment-quote"
        isDisabled={!range}
        onPress={() => range && onGo(range.holderId, range.start, range.end)}
      >
        {range ? range.text : t('comments.gone')}
      </Button>
      {isEditing ? (
        <CommentForm comment={comment} onDone={() => setEditing(false)} onChange={onChange} />
      ) : (
        <p>{comment.text}</p>
      )}
      {!isEditing && !isReadOnly && (
        <span className="finding-buttons">
          <Button
            className="button button-small"
            onPress={() => onChange(id, { resolved: resolved ? undefined : true })}
          >
            {t(resolved ? 'comments.reopen' : 'comments.resolve')}
          </Button>
          <Button className="button button-small" onPress={() => setEditing(true)}>
            {t('comments.edit')}
          </Button>
          <Button className="button button-small" onPress={() => onRemove(id)}>
            {t('comments.remove')}
          </Button>
        </span>
      )}
    </li>
  );
}

function CommentForm({
  comment,
  onDone,
  onChange,
}: Pick<CommentItemProps, 'comment' | 'onChange'> & { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(comment.text);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onChange(comment.id, { text: text.trim() });
        onDone();
      }}
    >
      <TextField className="field" aria-label={t('comments.text')} value={text} onChange={setText} autoFocus>
        <TextArea rows={3} />
      </TextField>
      <span className="finding-buttons">
        <Button className="button button-small" type="submit">
          {t('common.save')}
        </Button>
        <Button className="button button-small" onPress={onDone}>
          {t('common.cancel')}
        </Button>
      </span>
    </form>
  );
}
