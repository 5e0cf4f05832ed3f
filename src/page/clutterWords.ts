const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Words in the class or id of what stands beside an article: comments, adverts, teasers, sharing and the site's own furniture,
 * as the sites of several languages name them. Whole words, wherever they stand: "ad" is none in "header".
 */
export const CLUTTER_WORDS = words(`
  comment comments commenting commentlist disqus livefyre kommentar kommentare kommentarer commentaire commentaires
  comentario comentarios commenti commento kommentarii yorum yorumlar komentarze komentar reacties
  ad ads adv advert adverts advertisement advertisements advertising adsense adslot adunit adwrap adbox adcontainer dfp gpt
  googlead werbung anzeige anzeigen publicite pub publicidad pubblicita publicidade reklam reklama reklame annonce annons
  sponsor sponsors sponsored sponsoredcontent partnercontent promo promos promobox promoted promotion promotions
  outbrain taboola zergnet revcontent mgid
  related relatedposts relatedcontent relatedarticles relatedstories relatednews recirc recirculation recommend
  recommended recommendation recommendations jp relatedpost yarpp verwandt aehnliche relacionado relacionados relacionadas
  correlati correlate associes ilgili benzer oxsar podobne
  mostpopular mostread mostviewed meistgelesen latestnews topstories morenews morestories moreon morefrom readmore readnext
  nextup upnext
  share shares sharing sharebar sharebox sharedaddy sharetools sharethis addthis addtoany socialmedia sociallinks
  socialbar socialshare socialicons socialbuttons followus teilen partager partage compartir compartilhar condividi paylas
  podelitsya
  newsletter newsletters subscribe subscription subscriptions signup abonnement abonnieren paywall optin mailchimp
  cookie cookies consent gdpr ccpa breadcrumb breadcrumbs sidebar sidebars rightrail leftrail widget widgets nav navbar
  navigation subnav topnav submenu megamenu pagefooter sitefooter pagination prevnext postnav skiplink tooltip dropdown
  taglist tagcloud authorbio authorbox authorinfo aboutauthor vcard pubdate postmeta entrymeta articlemeta
  printonly screenreader sronly visuallyhidden noprint videoplayer jwplayer
`);

/** The same, but only where the name ends in the word: "post-tags" is clutter, "tags-enabled-page" says nothing. */
export const CLUTTER_ENDINGS = words(`
  similar trending popular latest teaser teasers headlines carousel slideshow slider social socials follow respond abo
  aside rail crumbs menu footer masthead pager paging skip toolbar tools modal popup overlay lightbox dialog login signin
  register privacy tags topics keywords categories byline bio author authors timestamp dateline meta metadata rating
  ratings vote poll survey quiz copyright disclaimer legal colophon feedback donate donation
  support playlist player
`);

/** The same, but only where the name is nothing else. */
export const CLUTTER_NAMES = words('print hidden hide invisible');

/** What a name may end in without saying more. */
export const HOLDERS = words(`
  wrap wrapper container box block list section area inner outer item items group holder module row col column panel bar
  wrp cont div region zone unit
`);

/** Words in the class, id or itemprop of what holds an article's text. */
export const ARTICLE_WORDS = words(`
  article articlebody articlecontent articletext articlebodytext story storybody storycontent storytext entry entrycontent
  post postcontent postbody posttext body bodytext text content maincontent richtext copy artikel artikeltext beitrag
  cuerpo corpo texto noticia contenido conteudo haber metin haberdetay yazi text prose hentry nota materia
`);

/** Words in the class or id of a picture's caption. */
export const CAPTION_WORDS = words(`
  caption captions captiontext figcaption imagecaption photocaption photocredit imagecredit legende bildunterschrift
  bildtext didascalia piefoto legenda
`);
