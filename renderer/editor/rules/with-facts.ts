import type { Editor, Operation } from 'slate';
import type { Draft } from '../../../shared/document/model.ts';
import { asOneStep } from './one-step.ts';

/** What lies beside the text of a draft and is changed with it: one history keeps both. */
export type DraftFacts = Pick<
  Draft,
  'meta' | 'scheme' | 'clearedNames' | 'dismissed' | 'comments' | 'pictures' | 'goal' | 'hidesResponsible'
>;

/** The facts of a draft. */
export function factsOf(draft: Draft): DraftFacts {
  const { meta, scheme, clearedNames, dismissed, comments, pictures, goal, hidesResponsible } = draft;
  return {
    meta,
    scheme,
    clearedNames,
    comments,
    pictures,
    ...(dismissed ? { dismissed } : {}),
    ...(goal === undefined ? {} : { goal }),
    ...(hidesResponsible ? { hidesResponsible } : {}),
  };
}

/** The facts ride on an operation that the history keeps and inverts like any other on the title. */
interface FactsProperties {
  readonly facts?: DraftFacts;
}

/**
 * Lets a change of the facts be an operation. It lies under the history, which knows nothing of it: there the operation
 * sets `facts` on the title; here they are put beside the text, and the title stays as it is.
 */
export function withFacts<E extends Editor>(editor: E, facts: DraftFacts): E {
  const { apply } = editor;
  editor.facts = facts;
  editor.apply = (operation) => {
    const next = factsIn(operation);
    if (next === undefined) return apply(operation);
    editor.facts = next;
    apply({ ...operation, properties: {}, newProperties: {} } as Operation);
  };
  return editor;
}

function factsIn(operation: Operation): DraftFacts | undefined {
  return operation.type === 'set_node' ? (operation.newProperties as FactsProperties).facts : undefined;
}

/** Whether an operation changes the facts. */
export function changesFacts(operation: Operation): boolean {
  return factsIn(operation) !== undefined;
}

/** Changes facts, as a step to undo of its own unless one is under way. */
export function setFacts(editor: Editor, change: Partial<DraftFacts>): void {
  const properties: FactsProperties = { facts: editor.facts };
  const newProperties: FactsProperties = { facts: { ...editor.facts, ...change } };
  const operation = { type: 'set_node', path: [0], properties, newProperties } as Operation;
  asOneStep(editor, () => editor.apply(operation));
}
