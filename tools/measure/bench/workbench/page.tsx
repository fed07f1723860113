/** The workbench alone in a page, with the figures of /data.json. Bundled by the bench. */
import { createRoot } from 'react-dom/client';
import { Workbench } from '../../../../components/explore/workbench.client';

const packed = await (await fetch('/data.json')).text();
const root = document.querySelector('main');
if (root)
  createRoot(root).render(<Workbench packed={packed} count={0} lang="en" title="Explore" lead="" zoomBar={null} />);
