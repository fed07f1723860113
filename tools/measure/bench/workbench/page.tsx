/** The workbench alone in a page, with as many figures as the address asks for. Bundled by the bench. */
import { createRoot } from 'react-dom/client';
import type { Packed } from '../../../../components/explore/pack';
import { Workbench } from '../../../../components/explore/workbench.client';

const packed: Packed = await (await fetch('/data.json')).json();
const root = document.querySelector('main');
if (root) createRoot(root).render(<Workbench packed={packed} lang="en" title="Explore" lead="" />);
