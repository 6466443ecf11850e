import { ChartColumn, Files, Fullscreen, ZoomIn, ZoomOut } from 'lucide-react';
import type { EditorCommand } from './command.ts';

function zoom(by: 1 | -1 | 0, look: Pick<EditorCommand, 'name' | 'keys' | 'icon'>): EditorCommand {
  return { ...look, group: 'view', shownIn: 'menu', anywhere: true, run: (context) => context.zoom(by) };
}

export const views: readonly EditorCommand[] = [
  zoom(1, { name: 'zoomIn', keys: ['Mod+=', 'Mod+Shift+='], icon: ZoomIn }),
  zoom(-1, { name: 'zoomOut', keys: ['Mod+-'], icon: ZoomOut }),
  zoom(0, { name: 'zoomReset', keys: ['Mod+0'], icon: Fullscreen }),
  {
    name: 'counts',
    keys: ['Mod+Shift+G'],
    icon: ChartColumn,
    group: 'view',
    shownIn: 'menu',
    anywhere: true,
    run: (context) => context.openDialog('counts'),
  },
  {
    name: 'overlap',
    keys: ['Mod+Shift+O'],
    icon: Files,
    group: 'view',
    shownIn: 'menu',
    anywhere: true,
    isActive: ({ isOverlapShown }) => isOverlapShown,
    run: ({ isOverlapShown, showOverlap }) => showOverlap(!isOverlapShown),
  },
];
