/** The workbench alone in a page, with as many figures as the address asks for. Bundled by the bench. */
import { createRoot } from 'react-dom/client';
import type { ExploreData } from '../../../../components/explore/explore-data';
import { Workbench } from '../../../../components/explore/workbench.client';

const data: ExploreData = await (await fetch('/data.json')).json();
const root = document.querySelector('main');
if (root) createRoot(root).render(<Workbench data={data} lang="en" />);
