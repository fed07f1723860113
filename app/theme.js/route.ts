import { script } from '../respond';

export const dynamic = 'force-static';

export const GET = () => script('theme.js');
