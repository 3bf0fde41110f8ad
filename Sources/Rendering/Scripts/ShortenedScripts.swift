/// What browsers get of the scripts in this folder, made by `scripts/shorten`: change those, and not this.
enum ShortenedScripts {
  static let page =
    #"""
    (function(){function a(e){var n=Date.now()/6e4,t="";return e.split(";").forEach(function(e){parseInt(e,10)<=n&&(t=e.replace(/^\d+ /,""))})\#
    ,t}var s,e=document,n=e.querySelector("[data-exit]"),t=[];function i(t){t&&t.preventDefault(),e.title="",e.body.textContent="",location.re\#
    place(n.href)}n&&(n.addEventListener("click",i),e.addEventListener("keydown",function(e){if(e.repeat)return;t=e.key==="Shift"?t.slice(-2).\#
    concat(Date.now()):[],t.length===3&&t[2]-t[0]<2e3&&i()})),s=e.querySelectorAll("[data-now]");function o(){s.forEach(function(e){var t=a(e.\#
    dataset.now);e.textContent=t,e.parentNode.hidden=!t})}s.length&&(o(),setInterval(o,6e4),e.addEventListener("visibilitychange",o))})()

    """#
  static let search =
    #"""
    (()=>{function Oe(e){var n=Date.now()/6e4,t="";return e.split(";").forEach(function(e){parseInt(e,10)<=n&&(t=e.replace(/^\d+ /,""))}),t}va\#
    r{max:u,min:f,round:te,log:Te}=Math,v,_,Y,re,e,o,p,C,E,k,L,pe,be,ye,je,z,q,Q,ve,fe,D,N,P,B,s=(e,t)=>e.split(t||" ").filter(Boolean),c=e=>s\#
    (e,",").map(e=>s(e)),oe=(e,t)=>new RegExp(e.map(e=>e[0]).join("|"),t),U=e=>e.replace(/aa/g,"å").replace(/oe|ö/g,"ø").replace(/ae|ä/g,"æ"),\#
    V=e=>e.flatMap(e=>[e,[d(e[0]),e[1]]]),d=e=>[...U(e)].map(e=>je.get(e)||e).join(""),me=e=>_.has(e)||_.has(U(e)),he=/[aeiouyæåøêòóô]/;functi\#
    on F(e,t,n){var s="";return e.forEach(e=>{e.length>s.length&&t.slice(n).endsWith(e)&&(s=e)}),s}function ue(e){if(!e[2])return e;var t,n,o=\#
    e.length,s=e.search(he);if(s>=0)for(;s<e.length;s++)if(!he.test(e[s])){o=u(s+1,3);break}return t=F(Q,e,o),n=e.slice(0,e.length-t.length),t\#
    ==="s"?/([bcdfghjlmnoptvyz]|(^|[^e])r|[^aeiouyæåøêòóô]k)$/.test(n)&&(e=n):t==="ers"?q.includes(F(q.concat(ve),n,0))||(e=n):t==="erte"||t==\#
    ="ert"?e=n+"er":e=n,/[dv]t$/.test(e.slice(o))&&(e=e.slice(0,-1)),t=F(fe,e,o),e.slice(0,e.length-t.length)}function Ce(e){if(Y.has(e))retur\#
    n Y.get(e);pe.test(e)&&L.forEach(t=>{e=e.split(t[0]).join(t[1])});var t=be.find(t=>e.startsWith(t[0]));return t?t[1]+e.slice(t[0].length):\#
    e}function Me(e){var t=ye.find(t=>e.endsWith(t)&&e.length>t.length+2);return p.get(e)||C.get(e)||(t?e.slice(0,-t.length)+(p.get(t)||t):e)}\#
    D=e=>Me(Ce(U(e))),N=e=>(E.get(e=D(e))||ue(e)).replace(re,e=>v.get(e)).replace(/(.)\1+/gu,"$1");function m(e){if(/\p{N}/u.test(e))return e;\#
    e=D(e);var t=E.get(e)||d(ue(e));return!E.has(e)&&t[3]&&/([^aeiouy\u0080-\uffff])\1$/.test(t)?t.slice(0,-1):t}function Ne(e){je=new Map(c(e\#
    .letters)),_=new Set(s(e.stop)),_.forEach(e=>_.add(d(e))),Y=new Map(V(c(e.words))),E=new Map(c(e.whole)),L=V(c(e.parts)),pe=oe(L),v=c(e.so\#
    unds),re=oe(v,"g"),v=new Map(v),be=V(c(e.starts)),ye=s(e.ends),Q=s(e.main),q=s(e.kept),ve=s(e.lost),fe=s(e.other),p=new Map,C=new Map,c(e.\#
    irregular).forEach(e=>{e.slice(1).forEach(t=>{p.set(t,e[0])})}),[...p.keys()].sort().forEach(e=>{var t=d(e);C.has(t)||C.set(t,p.get(e))}),\#
    k=new Set(s(e.generic).map(m))}P=/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\u0300-\u036f]*/gu;function H(e){return e=e.toLowerCase().repla\#
    ce(/a\u030a/g,"å").replace(/o\u0308/g,"ö").replace(/a\u0308/g,"ä").replace(/\u00ad/g,"").replace(/\u02bc/g," "),(e.match(P)||[]).map(e=>e.\#
    replace(/[\u0300-\u036f]/g,""))}function j(e,t,n){if((e.length-t.length)**2>n*n)return 9;var s,o,a,r,c,l=[],i=[];for(s=0;s<=t.length;s++)i\#
    [s]=s;for(o=1;o<=e.length;o++){r=[o],c=o;for(s=1;s<=t.length;s++)a=f(i[s]+1,r[s-1]+1,i[s-1]+(e[o-1]===t[s-1]?0:1)),o>1&&s>1&&e[o-1]===t[s-\#
    2]&&e[o-2]===t[s-1]&&(a=f(a,l[s-2]+1)),a<c&&(c=a),r[s]=a;if(c>n)return 9;l=i,i=r}return i[t.length]<=n?i[t.length]:9}B=(e,t)=>te(Te(1+(t-e\#
    +.5)/(e+.5))*1e3)/1e3;function h(e){var n=[],t=0;return[...e].forEach(e=>{if(e<"["&&e>"@")t=t*26+e.charCodeAt()-64;else{var s=parseInt(e,3\#
    6);n.push(s>=0?t*36+s:e),t=0}}),n}var $=(e,t)=>(t=e.topics.indexOf(t))<0?0:u(100-12*t,40),ee=(e,t)=>e.topics.reduce((n,s)=>n+$(e,s)*$(t,s)\#
    ,0),J=e=>te(e*1e6)/1e6,y=(e,t,n)=>e.set(t,u(e.get(t)||0,n)),x=e=>{var t=new Map;return(n,s)=>{var o=n+" "+s;return t.has(o)||t.set(o,e(n,s\#
    )),t.get(o)}};function de(e){if(e.version!==7)throw 0;Ne(e.analysis);var v,b,r=new Map,i=new Map,a=new Map,S="",E=0;function O(e){return r\#
    .has(e)||r.set(e,{key:e,of:new Map,forms:new Map}),r.get(e)}e.keys.replace(/[A-Z][^A-Z]*/g,e=>{O(S=S.slice(0,e.charCodeAt()-65)+e.slice(1)\#
    )});function M(e,t,n,s){var o=e.of.get(t)||[0,0,0,0];e.of.set(t,o),o[n]=f(o[n]+s,3)}function g(e,t,n){H(e).forEach(e=>{if(!e[1]||me(e))ret\#
    urn;i.has(e)||i.set(e,O(m(e)));var s=i.get(e);M(s,n,t,1),s.forms.set(e,(s.forms.get(e)||0)+1)})}var T=e.documents.map(e=>e.split(`
    `)),o=(T[0]||[]).map((t,n)=>{var o=T.map(e=>e[n]),i=o[5].split(" "),r=h(i[0]),s={id:o[2]||o[3],at:n,title:o[1],lead:t,url:e.bases[r[1]]+o[\#
    3]+"/",language:e.languages[r[0]],type:r[4]-1,flags:r[5],audience:h(i[1]),topics:h(i[2]),phone:i[3]};if(!/^(\/[a-z0-9-]+)+\/$/.test(s.url)\#
    )throw 0;return s.named=s.audience.map(t=>e.audiences[t]).concat(s.topics.map(t=>" "+e.topics[t])),g(s.title,0,n),g(o[4],1,n),g((e.types[s\#
    .type]||"").split(`
    `)[1]||"",1,n),g(s.lead,2,n),a.set(s.id,[...a.get(s.id)||[],s]),s}),C=o.length,t=[...r.values()].sort((e,t)=>e.key<t.key?-1:1),n=new Map(t\#
    .map((e,t)=>[e.key,t]));s(e.bodies).forEach(e=>{var s=h(e),o=0,n=1;E+=s.shift(),s.forEach(e=>{e>=0?(M(t[E],o+=e,3,n),n=1):n=e==="#"?3:2})}\#
    ),t.forEach(e=>{var t=0;e.forms.forEach((n,s)=>{n>t&&(t=n,e.form=s)}),e.plain=d(e.form||e.key),e.said=N(e.form||e.key),e.list=[...e.of].ma\#
    p(([e,t])=>[e,8*t[0]+4*t[1]+2.5*t[2]+t[3]]),e.value=B(e.list.length,C)});var c,F=e.troubles.map(e=>{var i=(e.match(/[#$%*][^#$%*!]+/g)||[]\#
    ).map(h),n=0,s=[];return o.forEach((e,o)=>{var a=0;i.forEach(([n,s,i=20])=>{var c,r=0;n==="#"?r=e.type===s?100:0:n==="*"?(c=t[s].of.get(o)\#
    ,r=c&&c[0]+c[1]?100:0):n==="$"?r=$(e,s):e.audience.includes(s)&&(r=u(115-15*e.audience.length,40)),a=u(a,((r*i/20|0)+2>>2)*4)}),a&&(n+=a*a\#
    ,s.push([o,a]))}),{acute:/!$/.test(e),services:s,value:B(n/1e4,C),phrases:[]}}),p=0,l=[[]],A=h(e.marks);h(e.phrases).forEach(e=>{e===" "?p\#
    ++:e==="+"?p--:e===","?l.unshift([]):e==="("?c=1:c||!(e>=0)?(l[0].push(c?e:A[A.indexOf(e)+1]),c=0):(l.forEach(t=>{F[e].phrases.push([p,...\#
    t])}),p++,l=[[]])}),v=e=>n.has(e)||/^[se]/.test(e)&&n.has(e.slice(1))||/[se]$/.test(e)&&n.has(m(e.slice(0,-1))),b=x(e=>{var n=new Map;retu\#
    rn e[3]&&t.forEach((t,s)=>{var o=t.key;if(o.length<e.length+3)return;o.startsWith(e)&&v(o.slice(e.length))&&n.set(s,.45),o.endsWith(e)&&v(\#
    o.slice(0,-e.length))&&n.set(s,.55)}),n});function L(e,s){var a,r,o=e[s],i=new Map(b(o.key));return n.has(o.key)&&i.set(n.get(o.key),1),[s\#
    -1,s+1].forEach(t=>{if(!e[t])return;var o=e[f(s,t)],a=e[u(s,t)];a.place===o.place+1&&["","s"].forEach(e=>{var t=m(o.text+e+a.text);n.has(t\#
    )&&y(i,n.get(t),.95)})}),a=d(o.text),!o.open&&(i.size||!a[5])||!a[1]?i:(r=!n.has(o.key)&&a[2]?.75:.45,t.forEach((e,t)=>{(e.plain.startsWit\#
    h(a)||e.key.startsWith(a))&&y(i,t,r)}),i)}var w=x((e,n)=>{var s=d(e),i=m(e),o=[];return s.length>=n*3.5&&t.forEach((e,t)=>{if(n>1&&s[0]!==\#
    e.plain[0]&&s[0]!==e.plain[1])return;var a=f(j(s,e.plain,n),j(s,e.key,n),i[3]&&e.key[3]?j(i,e.key,i[6]?n:1):9);if(a>n)return;a<n&&(o=[]),n\#
    =a,o.push(t)}),o[0]>=0&&o}),_=x((e,n)=>{var s=N(e.replace(/æ/g,"e")),o=[];return s[n?6:2]&&t.forEach((e,t)=>{(n?j(e.said,s,1)<9:e.said===s\#
    )&&o.push(t)}),o[0]>=0&&o}),z=x((e,t)=>{for(o=[...e],s=o.length-3;o[6]&&s>=3;s--)for(i=0;i<2;i++){if(s-i<3||i&&!/[se]/.test(o[s-1]))contin\#
    ue;var s,o,i,c=[o.slice(0,s-i),o.slice(s)],a=c.map(e=>{var t=m(e.join(""));return t[2]&&n.has(t)&&[n.get(t)]}),r=a[0]?1:0;if(t&&a[1-r]&&(e\#
    =c[r].join(""),a[r]=w(e,1)||c[r][3]&&_(e,0)),a[0]&&a[1])return a}});function R(e){var n=[];return e.forEach((s,o)=>{var a,c,r=L(e,o),l=-1,\#
    d=.89,i=s.text;if(!r.size&&!k.has(s.key)){if(a=w(i,1),a&&i[7]&&(d=.9),a=a||_(i,0),c=!a&&z(i),!a&&!c&&(d=.8,a=w(i,i[11]?3:2)||_(i,1),c=!a&&\#
    z(i,1)),c)return c.forEach((e,o)=>{r=new Map,e.forEach(e=>b(t[e].key).forEach((e,t)=>y(r,t,e))),e.forEach(e=>r.set(e,1)),n.push({word:{tex\#
    t:i,key:t[e[0]].key,place:s.place,weight:o?.6:.8},means:r})});e[3]&&!i[7]&&(s.weight=.6),(a||[]).forEach(e=>{r.set(e,d),(l<0||t[e].list.le\#
    ngth>t[l].list.length)&&(l=e)})}n.push({word:s,means:r,meant:l})}),n}function D(e){e=[...e].slice(0,1e3).join("");var t=H(e).slice(0,24).m\#
    ap(e=>[...e].slice(0,40).join("")),o=/[\p{Alphabetic}\p{N}]$/u.test(e),n=t.map((e,n)=>({text:e,key:m(e),place:n,open:o&&!t[n+1],weight:1})\#
    ),s=n.filter(e=>!me(e.text));return s[0]||(s=n),[t,n,s]}function P(e){var[w,C,b]=D(e),h,j,_,l=R(b),s=!1,i=new Map,p=new Set,d=l.map((e,n)=\#
    >{var a=new Map,s=e.word,c=k.has(s.key)?.25*s.weight:s.weight,r=s.text.charCodeAt()>>8;return e.means.forEach((e,s)=>{var o=t[s];p.add(o),\#
    e>=.7&&!((i.get(s)||[])[1]>=e)&&i.set(s,[n,e]),o.list.forEach(t=>y(a,t[0],c*e*o.value*t[1]/(1.5+t[1])))}),r>2&&!e.means.size&&o.forEach((e\#
    ,t)=>{e.title.charCodeAt()>>8===r&&a.set(t,1)}),a});C.forEach(e=>{e=n.get(e.key),e>=0&&!i.has(e)&&i.set(e,[-1,1])}),F.forEach(e=>{e.phrase\#
    s.forEach(t=>{if(n=t.map(e=>i.get(e)),n.some(e=>!e)||n.every(e=>e[0]<0))return;var n,r,o=e=>e[0]<0||l[e[0]].word.weight,a=e.acute&&n.every\#
    (e=>e[1]*o(e)>=.9);s=s||a,r=f(...n.map(e=>e[1]))*e.value*(a?3:1),n.forEach(t=>{t[0]>=0&&e.services.forEach(e=>y(d[t[0]],e[0],r*e[1]/100*o(\#
    t)))})})});var m=0,r=new Map,O=d.map(e=>{var t=u(0,...e.values());return m+=t,t});o.forEach((e,t)=>{var s,n=0,o=0;if(d.forEach((e,s)=>{e.h\#
    as(t)&&(n+=e.get(t),o+=O[s])}),!(n>0))return;s=J(n*(1+o/m)),(r.get(e.id)||0).score>=s||r.set(e.id,{id:e.id,at:t,score:s})});var g=()=>[...\#
    r.values()].sort((e,t)=>t.score-e.score||e.at-t.at),v=g()[0]||{},x=v.score,c=o[v.at];return c&&!s&&(j=ee(c,c),o.map((e,t)=>[ee(c,e)*100/j|\#
    0,t,r.get(e.id)||{id:e.id,at:a.get(e.id)[0].at,score:0,near:1}]).filter(e=>e[0]>24&&e[2].at===e[1]).sort((e,t)=>t[0]-e[0]||e[1]-t[1]).slic\#
    e(0,8).forEach(([e,,t])=>{t.score=J(t.score+x*.2*e/100),r.set(t.id,t)})),h=[...w],l.forEach(e=>{e.meant>=0&&t[e.meant].form&&(_=h[e.word.p\#
    lace]=t[e.meant].form)}),{hits:g(),suggestion:_&&!s&&!b[2]?h.join(" "):null,acute:s,marks:p,unknown:s?"":l.filter(e=>!e.means.size&&!k.has\#
    (e.word.key)).map(e=>e.word.text).join(" ")}}return{documents:o,versions:a,met:i,answer:P,query:D,at:n,gap:j}}if(e=document.querySelector(\#
    "form[data-index]"),!e)return;var n,i,w,W,ce,le,b,r=e.querySelector("input"),A=t("div"),ze=0,Fe=0,M=!1,Ae=e.dataset.root,ke=document.docum\#
    entElement.lang,Ee=s(e.dataset.lang),O=20,S=e.querySelector("[data-hours]"),g=[...e.querySelectorAll("[data-filter]")];function t(e,t,n){v\#
    ar s=document.createElement(e);return t&&(s.textContent=t),n&&n.append(s),s}function xe(e,n){if(!e)return;var s=e.length,o=t("a",s===5?e:e\#
    .replace(s===8?/..(?=.)/g:/...(?=.)/g,"$& "),t("p","",n));o.className="call",o.href="tel:"+(s===8?"+47":s>8?"+":"")+e}function ge(e,n){var\#
     s=t("script");s.src=e,s.onload=s.onerror=n,document.head.append(s)}A.dataset.js="search",e.after(A),z=t("p","",A),z.setAttribute("role","\#
    status"),o=t("div","",A);function T(){if(ze++)return;window.terskelIndex=t=>{try{n=e.terskelMany?e.terskelMany(t,de):new de(t)}catch(e){}}\#
    ,ge(e.dataset.index,()=>{M=!n,a()})}function we(){if(!S||Fe++)return;window.terskelHours=e=>{e.version===1&&(i=e)},ge(S.dataset.hours,()=>\#
    {i=i||{},se()})}function _e(e){try{return i.services[e].some(e=>W[e]==="1")}catch(e){}}var R={free:e=>e.flags&1,direct:e=>e.flags&2,open:e\#
    =>_e(e.id),audience:(e,t)=>e.named.includes(t),topic:(e,t)=>e.named.includes(" "+t),language:(e,t)=>n.versions.get(e.id).some(e=>e.languag\#
    e===t)},l=t=>e.dataset[t]||"",I=e=>e.options?[...e.options]:[e],Z=e=>e.type?e.nextElementSibling:e,K=e=>e.options?e.value:e.checked,ae=(e,\#
    t)=>!K(e)||R[e.dataset.filter](t,e.value),ie=e=>e.closest("details:not([open])"),Se=e=>I(e)[e.selectedIndex||0].dataset.name;function G(){\#
    if(!w)return;W=(i&&i.hours||[]).map(Oe),g.forEach(e=>{if(ie(e))return;var s=w.filter(t=>g.every(n=>n===e||ae(n,t))),t=R[e.dataset.filter],\#
    n=t!==R.open||W.some(e=>e);I(e).forEach(e=>{if(!e.value)return;var o=s.filter(n=>t(n,e.value)).length;Z(e).textContent=e.dataset.name+(n?"\#
     ("+o+")":""),e.disabled=(n?!o:i)&&!e.selected&&!e.checked&&e!==document.activeElement})})}function se(){g.some(K)?a():G()}function X(e,n,\#
    s){var o=t("button",e,n);o.type="button",o.onclick=s}function ne(e,s,o){var i=0;e.replace(P,(a,r)=>{if(!o.has(n.met.get(H(a)[0])))return;s\#
    .append(e.slice(i,r)),t("mark",a,s),i=r+a.length}),s.append(e.slice(i))}function De(e){clearTimeout(le);var s,c,u,h,m,f,p,v,j,i=r.value.tr\#
    im(),d=g.filter(K);if(o.textContent=b="",M)throw 0;if(!n){(i||d[0])&&T();return}if(s=i?n.answer(r.value):{hits:[],marks:new Set},u=e=>e.ma\#
    p(e=>n.documents[e.at]),w=i?u(s.hits.filter(e=>!e.near)):[...n.versions.values()].map(e=>e[0]),G(),!i&&!d[0])return;if(we(),s.acute&&(h=do\#
    cument.querySelector("section.acute ul"),m=t("div","",o),m.className="acute",h&&m.append(h.cloneNode(!0))),s.suggestion&&X(s.suggestion,t(\#
    "p",l("meant")+" ",o),()=>{r.value=s.suggestion,r.focus(),a()}),d[0]&&(f=t("p","",o),f.className="chosen",d.forEach(e=>X(l("remove")+" "+S\#
    e(e),f,()=>{e.options?e.value="":e.checked=!1,a(),(ie(e)?r:e).focus()}))),c=d[0]?w.filter(e=>g.every(t=>ae(t,e))):u(s.hits),b=c.length?l("\#
    found").replace("#",c.length):l("nothing"),!c.length)return;s.unknown&&(b+=". "+l("unknown").replace("#",s.unknown)),p=t("ol","",o),p.clas\#
    sName="services",v=c.slice(0,i?O:1e3),j=e=>{o=e,Ee.some(t=>n.versions.get(e.id).some(e=>{if(e.language===t)return o=e}));var o,i=t("li",""\#
    ,p),r=t("p","",i),a=t("a","",r);ne(o.title,a,s.marks),r.className="name",a.href=Ae+o.url.replace("/"+o.language+"/","/").slice(1)+"index.h\#
    tml",o.language!==ke&&(i.lang=a.hreflang=o.language,i.dir="auto"),o.lead&&ne(o.lead,t("p","",i),s.marks),xe(o.phone,i)},v.splice(0,e?5:1e3\#
    ).forEach(j),le=setTimeout(()=>{v.forEach(j)}),i&&c.length>O&&X(l("all"),o,()=>{O=1e3,a(),o.querySelectorAll(".name a")[20].focus()})}func\#
    tion a(e){try{De(e)}catch(e){M=!0,o.textContent="",b=l("broken")}clearTimeout(ce),ce=setTimeout(()=>{z.textContent=b},e)}e.addEventListene\#
    r("submit",e=>{M||(e.preventDefault(),a())}),e.addEventListener("focusin",T),e.addEventListener("change",e=>{e.target!==r&&a()}),e.addEven\#
    tListener("toggle",G,!0),r.addEventListener("input",()=>{O=20,T(),a(500)}),document.addEventListener("visibilitychange",()=>{i&&se()}),g.f\#
    orEach(e=>{I(e).forEach(e=>{e.dataset.name=Z(e).textContent})}),S&&(S.hidden=!1),e.terskelAnswer=e=>n?n.answer(e):null})()

    """#
  static let places =
    #"""
    (()=>{var s,m,p,S,_=1,E=e=>e.replace(/aa/g,"å").replace(/oe/g,"ø").replace(/ae/g,"æ"),l=e=>[...E(e)].map(e=>S[e]||e).join(""),A=e=>"PREPOS\#
    ITIONS".split(" ").includes(e)||/^kommun/.test(e),z=e=>"DEPARTURES".split(" ").includes(e),k=e=>/^(kommun|herad)/.test(e),B=e=>e.length<2&\#
    &s.query("0 "+e)[2].length<2,I=e=>e.length<2&&s.at.has(s.query(e[0])[2][0].key);function R(e,t){var s=[e].concat(e.endsWith("s")?e.slice(0\#
    ,-1):[]),n=[];return s.some(e=>(n=p.filter(n=>n.text===e&&(t||!n.common))).length)||s.some(e=>(n=m.filter(t=>t.plain.length>3&&t.plain===l\#
    (e))).length),n}function H(e,t){var n=l(e),o=m.map(e=>n.length>3?s.gap(n,e.plain,1):9),i=Math.min(...o,1);return m.filter((e,s)=>o[s]===i&\#
    &e.plain.length>(t?6:7)&&e.plain[0]===n[0])}function u(e,t,n){for(o=Math.min(_,e.length);o>0;o--)for(s=0;s+o<=e.length;s++){if(t!=="all"&&\#
    (s>0&&z(e[s-1]))!==(t==="departures"))continue;var s,o,i=e.slice(s,s+o),a=B(i)?[]:n(i,s>0&&A(e[s-1])||s+o<e.length&&k(e[s+o]));if(a.length\#
    )return{from:s,to:s+o,at:[...new Set(a.map(e=>e.at))].sort((e,t)=>e-t)}}}function W(e,t,n){for(s=0;s<t.length;s++){if(a=n.has(s)?[]:e.filt\#
    er(e=>o[e].county[0]===l(t[s])),a.length!==1)continue;for(var s,a,r=o[a[0]].county,i=1;i<r.length&&s+i<t.length&&r[i]===l(t[s+i]);)i++;ret\#
    urn{from:s,to:s+i,at:a}}}function $(e){var[t,,p]=s.query(e),o,i,a,d,m,f,n=new Set,r=(e,t)=>R(E(e.join(" ")),t),h=(e,t)=>I(e)?[]:H(e.join("\#
     "),t),l=u(t,"destinations",r)||u(t,"destinations",h)||u(t,"all",r)||u(t,"all",h);if(!l)return{at:[],rest:e,place:""};function c(e){var s=\#
    e.from,o=e.to;for(o<t.length&&k(t[o])&&o++;s>0&&A(t[s-1]);)s--;for(;s<o;s++)n.add(s)}return c(l),o=l.at,a=o.length>1&&W(o,t,n),a&&(o=a.at,\#
    c(a)),i=u(t,"departures",r),m=n.has(t.length-1),i&&![...n].some(e=>e>=i.from&&e<i.to)&&c(i),d=t.filter((e,t)=>!n.has(t)),f=n.has(t.length-\#
    1),{at:o,rest:d.join(" ")+(!f&&p.some(e=>e.open)?"":" "),place:t.filter((e,t)=>n.has(t)).join(" "),only:!d.length,isOpen:m&&/[\p{Alphabeti\#
    c}\p{N}]$/u.test(e)}}if(t=document.querySelector("form[data-index]"),h=document.currentScript.dataset,!t)return;var o,r,w,x,F=t.querySelec\#
    tor("input"),N=t.querySelector("[data-hours]"),P=t.dataset.index.replace(/indeks[^/]*$/,"kommune/"),d="",a=[],f={of:d,at:-1},O=-1,v={versi\#
    on:1,hours:[],services:{}};function e(e,t,n){var s=document.createElement(e);return s.textContent=t,n.append(s),s}function T(e,t,n){var s=\#
    document.createElement("script");s.src=P+o[e].slug+t+".js",s.onload=s.onerror=n,document.head.append(s)}Object.defineProperty(window,"ters\#
    kelHours",{set:e=>{w=e},get:()=>e=>{if(e.version!==1)return;var t=v.hours.length;v.hours.push(...e.hours),Object.keys(e.services).forEach(\#
    n=>{v.services[n]=e.services[n].map(e=>e+t)}),w&&w(v)}});var t,n,s,h,m,p,b,S,i=e("div","",t),D=e("p",h.unknown,i),g=e("p","",i),L=e("span"\#
    ,"",g),y=e("a","",g),M=e("button",h.change,g),c=e("p","",i),C=e("label","",c);y.after(" "),e("span",h.question,C),n=e("select","",C),e("op\#
    tion","–",n).value=-1,i.className="filters",i.dataset.js="place",i.hidden=!0,M.type="button",M.onclick=()=>{c.hidden=!1,n.focus()},n.oncha\#
    nge=()=>{f={of:d,at:+n.value},c.hidden=f.at>=0,c.hidden&&F.focus()};function V(e,n){var i=e<0||a[e]!==0[0];if(r=a[e]||s,!i&&O===e)return;c\#
    learTimeout(x),O=i?-1:e,t.setAttribute("aria-busy",!i),i||(x=setTimeout(()=>T(e,"."+o[e].index,()=>{a[e]=a[e]||null,a[e]&&N&&T(e,".apent."\#
    +o[e].hours),O===e&&t.dispatchEvent(new Event("change"))}),n))}function j(e){s=$(e),s.at.join()!==d&&(d=s.at.join(),c.hidden=s.at.length==\#
    =1);var s,l=!d||d===f.of?f.at:s.at.length>1?-1:s.at[0],r=o[l];return V(l,s.isOpen?400:0),i.hidden=!1,g.hidden=!r,D.hidden=r,L.textContent=\#
    (a[l]===null?t.dataset.broken:h.shown)+" ",r?(y.textContent=r.name,y.href=t.dataset.root+"kommune/"+r.slug+"/index.html"):c.hidden=!1,n.va\#
    lue=l,[...n.options].forEach(e=>{e.hidden=s.at.length>1&&e.value>=0&&!s.at.includes(+e.value)}),s}b={answer(e){var n,t=j(e);return t.only?\#
    {hits:[...r.versions.values()].map(e=>({id:e[0].id,at:e[0].at,score:0})),marks:new Set,suggestion:null,acute:!1}:(n=r.answer(t.rest),n.sug\#
    gestion&&t.place&&(n.suggestion+=" "+t.place),n)},get documents(){return r.documents},get versions(){return F.value.trim()||j(""),r.versio\#
    ns},get met(){return r.met}},t.terskelMany=(t,i)=>{var c=new i(t);return t.municipality?(a[o.findIndex(e=>e.slug===t.municipality)]=c,b):(\#
    s=r=c,S=Object.fromEntries(t.analysis.letters.split(",").map(e=>e.split(" "))),p=[],o=t.municipalities.map((t,o)=>{var a,i=t.split(`
    `);if(!/^[a-z0-9-]+$/.test(i[0])||!/^[0-9a-f]+$/.test(i[1]+i[2]))throw 0;return i[4].split(",").forEach(e=>{var t=e.replace("!","");_=Math\#
    .max(_,t.split(" ").length),p.push({text:t,at:o,common:t!==e,plain:l(t)})}),e("option",i[3],n).value=o,a=i[3].match(/\((.+)\)$/),{slug:i[0\#
    ],index:i[1],hours:i[2],name:i[3],county:a?s.query(a[1])[0].map(l):[]}}),m=p.filter(e=>!e.common),j(""),b)}})()

    """#
}
