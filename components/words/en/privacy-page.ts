export const privacyPage = {
  title: 'What we know about readers',
  lead: 'Nothing that we keep. This page says what an embedded chart does on your page and what it leaves alone, so that you can link to it.',
  sections: [
    {
      id: 'loads',
      title: 'What an embed loads',
      points: [
        'One document from this site: picture, table and style are inside it. That is one request, made when the reader comes near the frame.',
        'The script of the notes on marks, from this site too, when a reader points at the frame, taps it or comes to it with a key. It is the same for every chart, and the browser keeps it. A reader who scrolls past loads none of it. Frozen versions carry it inside.',
        'The frame with a script loads that script too, once for the page. It comes from this site, is pinned by its hash, and does nothing but set the height of our frames.',
        'The picture with a link loads one image from this site and no script.',
        'Nothing comes from another site: no fonts, no counters, no advertising, no delivery network but the one that serves this site.',
      ],
    },
    {
      id: 'leaves',
      title: 'What it leaves alone',
      points: [
        'It sets no cookie and reads none.',
        'It stores nothing in the reader’s browser and looks at nothing stored there.',
        'It asks for no permission: no location, no camera, no microphone.',
        'It does not see your page. It works equally well in a stricter frame, with sandbox="allow-scripts".',
        'It measures no one: which mark a reader points at, what they open or read stays in the browser.',
      ],
    },
    {
      id: 'says',
      title: 'What it says, and to whom',
      points: [
        'To your page: which chart it is, how tall it is and how wide, each time the height changes. Nothing about the reader.',
        'To this site: nothing but these two requests. The second does not say which chart it is for.',
        'Links in the frame go out only when the reader follows them, in a new tab. A frame with sandbox="allow-scripts" alone opens none: your page can add allow-popups allow-popups-to-escape-sandbox. WordPress is told of links to this site and follows them itself.',
      ],
    },
    {
      id: 'server',
      title: 'What the server sees',
      points: [
        'What every web server sees of a request: the reader’s network address, the time, which chart is asked for, how it is to look, and what the browser says of itself.',
        'Not where the chart is embedded, if you paste our line: it tells the browser to keep your page’s address to itself. In a frame that a content system made from a link, some browsers reveal the name of your site.',
        'The program behind this site keeps no record of requests. Those who run the machine, or a cache in front of it, may keep one, as for any site: ask them how long.',
        'When a content system turns a link into a frame, it is the system that asks this site how, with the chart’s address and the space it has. Readers have no part in that.',
      ],
    },
    {
      id: 'pages',
      title: 'The pages of this site',
      points: [
        'The same holds for them, with one difference: if you choose a light or dark theme, your browser remembers the word “light”, “dark” or “auto”. It is never sent.',
      ],
    },
  ],
  check: 'See for yourself',
  checkText:
    'Open the network and storage panels of a browser’s developer tools on a page with an embed. The tests of this site fail when an embed makes any other request, sets a cookie or stores something.',
};
