/// What browsers get of the scripts in this folder, made by `scripts/shorten`: change those, and not this.
enum ShortenedScripts {
  static let page =
    #"""
    (()=>{function a(e){var n=Date.now()/6e4,t="";return e.split(";").forEach(function(e){parseInt(e,10)<=n&&(t=e.replace(/^\d+ /,""))}),t}var\#
     s,e=document,n=e.querySelector("[data-exit]"),t=[];function i(t){t&&t.preventDefault(),e.title="",e.body.textContent="",location.replace(\#
    n.href)}n&&(n.addEventListener("click",i),e.addEventListener("keydown",function(e){if(e.repeat)return;t=e.key==="Shift"?t.slice(-2).concat\#
    (Date.now()):[],t.length===3&&t[2]-t[0]<2e3&&i()})),s=e.querySelectorAll("[data-now]");function o(){s.forEach(function(e){var t=a(e.datase\#
    t.now);e.textContent=t,e.parentNode.hidden=!t})}s.length&&(o(),setInterval(o,6e4),e.addEventListener("visibilitychange",o))})()

    """#
  static let search =
    #"""
    (()=>{function de(e){var n=Date.now()/6e4,t="";return e.split(";").forEach(function(e){parseInt(e,10)<=n&&(t=e.replace(/^\d+ /,""))}),t}va\#
    r{max:u,min:p,round:J,log:je}=Math,j,y,B,le,e,o,m,C,k,A,W,re,ae,te,S,D,N,P,I,U,Y,G,Q,Z,n=(e,t)=>e.split(t||" ").filter(Boolean),r=e=>n(e,"\#
    ,").map(e=>n(e)),K=(e,t)=>new RegExp(e.map(e=>e[0]).join("|"),t),M=e=>e.replace(/aa/g,"å").replace(/oe|ö/g,"ø").replace(/ae|ä/g,"æ"),V=e=>\#
    e.flatMap(e=>[e,[l(e[0]),e[1]]]),l=e=>[...M(e)].map(e=>Z.get(e)||e).join(""),me=e=>y.has(e)||y.has(M(e)),se=/[aeiouyæåøêòóô]/;function R(e\#
    ,t,n){var s="";return e.forEach(e=>{e.length>s.length&&t.slice(n).endsWith(e)&&(s=e)}),s}function ne(e){if(!e[2])return e;var t,n,o=e.leng\#
    th,s=e.search(se);if(s>=0)for(;s<e.length;s++)if(!se.test(e[s])){o=u(s+1,3);break}return t=R(Q,e,o),n=e.slice(0,e.length-t.length),t==="s"\#
    ?/([bcdfghjlmnoptvyz]|(^|[^e])r|[^aeiouyæåøêòóô]k)$/.test(n)&&(e=n):t==="ers"?U.includes(R(U.concat(G),n,0))||(e=n):t==="erte"||t==="ert"?\#
    e=n+"er":e=n,/[dv]t$/.test(e.slice(o))&&(e=e.slice(0,-1)),t=R(Y,e,o),e.slice(0,e.length-t.length)}function ye(e){if(B.has(e))return B.get(\#
    e);re.test(e)&&W.forEach(t=>{e=e.split(t[0]).join(t[1])});var t=ae.find(t=>e.startsWith(t[0]));return t?t[1]+e.slice(t[0].length):e}functi\#
    on be(e){var t=te.find(t=>e.endsWith(t)&&e.length>t.length+2);return m.get(e)||A.get(e)||(t?e.slice(0,-t.length)+(m.get(t)||t):e)}D=e=>be(\#
    ye(M(e))),N=e=>(k.get(e=D(e))||ne(e)).replace(le,e=>j.get(e)).replace(/(.)\1+/gu,"$1");function c(e){if(/\p{N}/u.test(e))return e;e=D(e);v\#
    ar t=k.get(e)||l(ne(e));return!k.has(e)&&t[3]&&/([^aeiouy\u0080-\uffff])\1$/.test(t)?t.slice(0,-1):t}function _e(e){Z=new Map(r(e.letters)\#
    ),y=new Set(n(e.stop)),y.forEach(e=>y.add(l(e))),B=new Map(V(r(e.words))),k=new Map(r(e.whole)),W=V(r(e.parts)),re=K(W),j=r(e.sounds),le=K\#
    (j,"g"),j=new Map(j),ae=V(r(e.starts)),te=n(e.ends),Q=n(e.main),U=n(e.kept),G=n(e.lost),Y=n(e.other),m=new Map,A=new Map,r(e.irregular).fo\#
    rEach(e=>{e.slice(1).forEach(t=>{m.set(t,e[0])})}),[...m.keys()].sort().forEach(e=>{var t=l(e);A.has(t)||A.set(t,m.get(e))}),C=new Set(n(e\#
    .generic).map(c))}P=/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\u0300-\u036f]*/gu;function H(e){return e=e.toLowerCase().replace(/a\u030a/g\#
    ,"å").replace(/o\u0308/g,"ö").replace(/a\u0308/g,"ä").replace(/\u00ad/g,"").replace(/\u02bc/g," "),(e.match(P)||[]).map(e=>e.replace(/[\u0\#
    300-\u036f]/g,""))}function _(e,t,n){if((e.length-t.length)**2>n*n)return 9;var s,o,a,r,c,l=[],i=[];for(s=0;s<=t.length;s++)i[s]=s;for(o=1\#
    ;o<=e.length;o++){r=[o],c=o;for(s=1;s<=t.length;s++)a=p(i[s]+1,r[s-1]+1,i[s-1]+(e[o-1]===t[s-1]?0:1)),o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2]===\#
    t[s-1]&&(a=p(a,l[s-2]+1)),a<c&&(c=a),r[s]=a;if(c>n)return 9;l=i,i=r}return i[t.length]<=n?i[t.length]:9}S=(e,t)=>J(je(1+(t-e+.5)/(e+.5))*1\#
    e3)/1e3;function h(e){var n=[],t=0;return[...e].forEach(e=>{e<"["&&e>"@"?t=t*26+e.charCodeAt()-64:(n.push(e<"0"?e:t*36+parseInt(e,36)),t=0\#
    )}),n}var $=(e,t)=>(t=e.topics.indexOf(t))<0?0:u(100-12*t,40),ce=(e,t)=>e.topics.reduce((n,s)=>n+$(e,s)*$(t,s),0),X=e=>J(e*1e6)/1e6,b=(e,t\#
    ,n)=>e.set(t,u(e.get(t)||0,n));function ue(e){if(e.version!==6)throw 0;_e(e.words);var g,y,a=new Map,i=new Map,d=new Map,E="",x=0;function\#
     v(e){return a.has(e)||a.set(e,{key:e,of:new Map,forms:new Map}),a.get(e)}e.keys.replace(/[A-Z][^A-Z]*/g,e=>{v(E=E.slice(0,e.charCodeAt()-\#
    65)+e.slice(1))});function w(e,t,n,s){var o=e.of.get(t)||[0,0,0,0];e.of.set(t,o),o[n]=p(o[n]+s,3)}function r(e,t,n){H(e).forEach(e=>{if(!e\#
    [1]||me(e))return;i.has(e)||i.set(e,v(c(e)));var s=i.get(e);w(s,n,t,1),s.forms.set(e,(s.forms.get(e)||0)+1)})}var o=e.documents.map((t,n)=\#
    >{var o=t.split(`
    `),i=o[5].split(" "),a=h(i[0]),s={id:o[4]||o[3],at:n,title:o[0],lead:o[1],url:e.bases[a[1]]+o[3]+"/",language:e.languages[a[0]],type:a[4]-\#
    1,flags:a[5],audience:h(i[1]),topics:h(i[2]),phone:i[3]};if(!/^(\/[a-z0-9-]+)+\/$/.test(s.url))throw 0;return s.named=s.audience.map(t=>e.\#
    audiences[t]).concat(s.topics.map(t=>" "+e.topics[t])),r(s.title,0,n),r(o[2],1,n),r((e.types[s.type]||"").split(`
    `)[1]||"",1,n),r(s.lead,2,n),d.set(s.id,[...d.get(s.id)||[],s]),s}),j=o.length,t=[...a.values()].sort((e,t)=>e.key<t.key?-1:1),s=new Map(t\#
    .map((e,t)=>[e.key,t]));n(e.bodies).forEach(e=>{var s=h(e),o=0,n=1;x+=s.shift(),s.forEach(e=>{e>=0?(w(t[x],o+=e,3,n),n=1):n=e==="#"?3:2})}\#
    ),t.forEach(e=>{var t=0;e.forms.forEach((n,s)=>{n>t&&(t=n,e.form=s)}),e.plain=l(e.form||e.key),e.said=N(e.form||e.key),e.list=[...e.of].ma\#
    p(([e,t])=>[e,8*t[0]+4*t[1]+2.5*t[2]+t[3]]),e.value=S(e.list.length,j)}),y=e.concepts.map(e=>{var s=e.split("|"),i=h(s[0]),n=h(s[1]),a=[],\#
    r=0,c=[];function l(e){for(var t,n=0,s=0;(t=i.shift())==="("||t>=0;)t>=0?a.push([...e,n+=t]):l([...e,s+=i.shift()])}return l([]),o.forEach\#
    ((e,s)=>{for(o=0,i=0;i+2<n.length;i+=3){var o,i,d,l=n[i+1],a=0,h=n[i];h==="#"?a=e.type===l?100:0:h==="*"?(d=t[l].of.get(s),a=d&&d[0]+d[1]?\#
    100:0):h==="$"?a=$(e,l):e.audience.includes(l)&&(a=u(115-15*e.audience.length,40)),o=u(o,((a*n[i+2]/100|0)+2>>2)*4)}o&&(r+=o*o,c.push([s,o\#
    ]))}),{acute:n.length%3,services:c,value:S(r/1e4,j),phrases:a}}),g=e=>s.has(e)||/^[se]/.test(e)&&s.has(e.slice(1))||/[se]$/.test(e)&&s.has\#
    (c(e.slice(0,-1)));function O(e){var n=new Map;return e[3]&&t.forEach((t,s)=>{var o=t.key;if(o.length<e.length+3)return;o.startsWith(e)&&g\#
    (o.slice(e.length))&&n.set(s,.45),o.endsWith(e)&&g(o.slice(0,-e.length))&&n.set(s,.55)}),n}function M(e,n){var a,r,o=e[n],i=O(o.key);retur\#
    n s.has(o.key)&&i.set(s.get(o.key),1),[n-1,n+1].forEach(t=>{if(!e[t])return;var o=e[p(n,t)],a=e[u(n,t)],r=c(o.text+a.text);a.place===o.pla\#
    ce+1&&s.has(r)&&b(i,s.get(r),.95)}),a=l(o.text),!o.open&&(i.size||!a[5])||!a[1]?i:(r=!s.has(o.key)&&a[2]?.75:.45,t.forEach((e,t)=>{(e.plai\#
    n.startsWith(a)||e.key.startsWith(a))&&b(i,t,r)}),i)}function f(e,n){var s=l(e),i=c(e),o=[];return s.length>=n*3.5&&t.forEach((e,t)=>{if(n\#
    >1&&s[0]!==e.plain[0]&&s[0]!==e.plain[1])return;var a=p(_(s,e.plain,n),_(s,e.key,n),i[3]&&e.key[3]?_(i,e.key,i[6]?n:1):9);if(a>n)return;a<\#
    n&&(o=[]),n=a,o.push(t)}),o[0]>=0&&o}function m(e,n){var s=N(e.replace(/æ/g,"e")),o=[];return s[n?6:2]&&t.forEach((e,t)=>{(n?_(e.said,s,1)\#
    <9:e.said===s)&&o.push(t)}),o[0]>=0&&o}function k(e,t){for(o=[...e],n=o.length-3;o[6]&&n>=3;n--)for(i=0;i<2;i++){if(n-i<3||i&&!/[se]/.test\#
    (o[n-1]))continue;var n,o,i,l=[o.slice(0,n-i),o.slice(n)],a=l.map(e=>{var t=c(e.join(""));return t[2]&&s.has(t)&&[s.get(t)]}),r=a[0]?1:0;i\#
    f(t&&a[1-r]&&(e=l[r].join(""),a[r]=f(e,1)||l[r][3]&&m(e,0)),a[0]&&a[1])return a}}function F(e){var n=[];return e.forEach((s,o)=>{var i,c,r\#
    =M(e,o),l=-1,d=.89,a=s.text;if(!r.size&&!C.has(s.key)){if(i=f(a,1),i&&a[7]&&(d=.9),i=i||m(a,0),c=!i&&k(a),!i&&!c&&(d=.8,i=f(a,a[11]?3:2)||\#
    m(a,1),c=!i&&k(a,1)),c)return c.forEach((e,o)=>{r=new Map,e.forEach(e=>O(t[e].key).forEach((e,t)=>b(r,t,e))),e.forEach(e=>r.set(e,1)),n.pu\#
    sh({word:{text:a,key:t[e[0]].key,place:s.place,weight:o?.6:.8},means:r})});(i||[]).forEach(e=>{r.set(e,d),(l<0||t[e].list.length>t[l].list\#
    .length)&&(l=e)})}n.push({word:s,means:r,meant:l})}),n}function A(e){e=[...e].slice(0,1e3).join("");var t=H(e).slice(0,24).map(e=>[...e].s\#
    lice(0,40).join("")),o=/[\p{Alphabetic}\p{N}]$/u.test(e),n=t.map((e,n)=>({text:e,key:c(e),place:n,open:o&&!t[n+1],weight:1})),s=n.filter(e\#
    =>!me(e.text));return s[0]||(s=n),[t,n,s]}function T(e){var[w,E,v]=A(e),d,j,_,c=F(v),n=!1,i=new Map,m=new Set,l=c.map((e,n)=>{var a=new Ma\#
    p,s=e.word,c=C.has(s.key)?.25*s.weight:s.weight,r=s.text.charCodeAt()>>8;return e.means.forEach((e,s)=>{var o=t[s];m.add(o),e>=.7&&!((i.ge\#
    t(s)||[])[1]>=e)&&i.set(s,[n,e]),o.list.forEach(t=>b(a,t[0],c*e*o.value*t[1]/(1.2+t[1])))}),r>2&&!e.means.size&&o.forEach((e,t)=>{e.title.\#
    charCodeAt()>>8===r&&a.set(t,1)}),a});E.forEach(e=>{e=s.get(e.key),e>=0&&!i.has(e)&&i.set(e,[-1,1])}),y.forEach(e=>{e.phrases.forEach(t=>{\#
    if(s=t.map(e=>i.get(e)),s.some(e=>!e)||s.every(e=>e[0]<0))return;var s,r,o=e=>e[0]<0||c[e[0]].word.weight,a=e.acute&&s.every(e=>e[1]*o(e)>\#
    =.9);n=n||a,r=p(...s.map(e=>e[1]))*e.value*(a?3:1),s.forEach(t=>{t[0]>=0&&e.services.forEach(e=>b(l[t[0]],e[0],r*e[1]/100*o(t)))})})});var\#
     h=0,a=new Map,O=l.map(e=>{var t=u(0,...e.values());return h+=t,t});o.forEach((e,t)=>{var s,n=0,o=0;if(l.forEach((e,s)=>{e.has(t)&&(n+=e.g\#
    et(t),o+=O[s])}),!(n>0))return;s=X(n*(1+o/h)),(a.get(e.id)||0).score>=s||a.set(e.id,{id:e.id,at:t,score:s})});var f=()=>[...a.values()].so\#
    rt((e,t)=>t.score-e.score||e.at-t.at),g=f()[0]||{},x=g.score,r=o[g.at];return r&&!n&&(j=ce(r,r),o.forEach((e,t)=>{var n=a.get(e.id)||{id:e\#
    .id,at:t,score:0},s=ce(r,e)*100/j|0;s>49&&n.at===t&&(n.score=X(n.score+x*.2*s/100),a.set(e.id,n))})),d=[...w],c.forEach(e=>{e.meant>=0&&t[\#
    e.meant].form&&(_=d[e.word.place]=t[e.meant].form)}),{hits:f(),suggestion:_&&!n&&!v[2]?d.join(" "):null,acute:n,marks:m,unknown:n?"":c.fil\#
    ter(e=>!e.means.size&&!C.has(e.word.key)).map(e=>e.word.text).join(" ")}}return{documents:o,versions:d,met:i,answer:T,query:A,at:s,gap:_}}\#
    if(e=document.querySelector("form[data-index]"),!e)return;var s,i,ie,v,f=e.querySelector("input"),E=t("div"),Se=0,ke=0,O=!1,Ee=e.dataset.r\#
    oot,Oe=document.documentElement.lang,we=n(e.dataset.lang),w=20,x=e.querySelector("[data-hours]"),g=[...e.querySelectorAll("[data-filter]")\#
    ];function t(e,t,n){var s=document.createElement(e);return t&&(s.textContent=t),n&&n.append(s),s}function pe(e,n){if(!e)return;var s=e.len\#
    gth,o=t("a",s===5?e:e.replace(s===8?/..(?=.)/g:/...(?=.)/g,"$& "),t("p","",n));o.className="call",o.href="tel:"+(s===8?"+47":s>8?"+":"")+e\#
    }function he(e,n){var s=t("script");s.src=e,s.onload=s.onerror=()=>{n(),a()},document.head.append(s)}E.dataset.js="search",e.after(E),I=t(\#
    "p","",E),I.setAttribute("role","status"),o=t("div","",E);function L(){if(Se++)return;window.terskelIndex=t=>{try{s=e.terskelMany?e.terske\#
    lMany(t,ue):new ue(t)}catch(e){}},he(e.dataset.index,()=>{O=!s})}function ge(){if(!x||ke++)return;window.terskelHours=e=>{e.version===1&&(\#
    i=e)},he(x.dataset.hours,()=>{i=i||{}})}function ve(e){try{return i.services[e].some(e=>de(i.hours[e])==="1")}catch(e){}}var z={free:e=>e.\#
    flags&1,direct:e=>e.flags&2,open:e=>ve(e.id),audience:(e,t)=>e.named.includes(t),topic:(e,t)=>e.named.includes(" "+t),language:(e,t)=>s.ve\#
    rsions.get(e.id).some(e=>e.language===t)},d=t=>e.dataset[t]||"",T=e=>e.options?[...e.options]:[e],fe=e=>e.type?e.nextElementSibling:e,oe=e\#
    =>e.options?e.value:e.checked,q=(e,t)=>!oe(e)||z[e.dataset.filter](t,e.value),xe=e=>T(e)[e.selectedIndex||0].dataset.name;function Ce(e){g\#
    .forEach(t=>{var o=e.filter(e=>g.every(n=>n===t||q(n,e))),n=z[t.dataset.filter],s=n!==z.open||i&&(i.hours||[]).some(de);T(t).forEach(e=>{i\#
    f(!e.value)return;var t=o.filter(t=>n(t,e.value)).length;fe(e).textContent=e.dataset.name+(s?" ("+t+")":""),e.disabled=(s?!t:i)&&!e.select\#
    ed&&!e.checked&&e!==document.activeElement})})}function F(e,n,s){var o=t("button",e,n);o.type="button",o.onclick=s}function ee(e,n,o){var \#
    i=0;e.replace(P,(a,r)=>{if(!o.has(s.met.get(H(a)[0])))return;n.append(e.slice(i,r)),t("mark",a,n),i=r+a.length}),n.append(e.slice(i))}func\#
    tion Ae(){var e,i,c,l,u,h,m,n=f.value.trim(),r=g.filter(oe);if(o.textContent=v="",O)throw 0;if(!s){(n||r[0])&&L();return}if(e=n?s.answer(f\#
    .value):{hits:[],marks:new Set},c=n?e.hits.map(e=>s.documents[e.at]):[...s.versions.values()].map(e=>e[0]),Ce(c),!n&&!r[0])return;if(ge(),\#
    e.acute&&(l=document.querySelector("section.acute ul"),u=t("div","",o),u.className="acute",l&&u.append(l.cloneNode(!0))),e.suggestion&&F(e\#
    .suggestion,t("p",d("meant")+" ",o),()=>{f.value=e.suggestion,f.focus(),a()}),r[0]&&(h=t("p","",o),h.className="chosen",r.forEach(e=>F(d("\#
    remove")+" "+xe(e),h,()=>{e.options?e.value="":e.checked=!1,a(),e.focus()}))),i=c.filter(e=>g.every(t=>q(t,e))),v=i.length?d("found").repl\#
    ace("#",i.length):d("nothing"),!i.length)return;e.unknown&&(v+=". "+d("unknown").replace("#",e.unknown)),m=t("ol","",o),m.className="servi\#
    ces",i.slice(0,n?w:300).forEach(n=>{o=n,we.some(e=>s.versions.get(n.id).some(t=>{if(t.language===e)return o=t}));var o,i=t("li","",m),r=t(\#
    "p","",i),a=t("a","",r);ee(o.title,a,e.marks),r.className="name",a.href=Ee+o.url.replace("/"+o.language+"/","/").slice(1)+"index.html",o.l\#
    anguage!==Oe&&(i.lang=a.hreflang=o.language,i.dir="auto"),o.lead&&ee(o.lead,t("p","",i),e.marks),pe(o.phone,i)}),n&&i.length>w&&F(d("all")\#
    ,o,()=>{w=300,a(),o.querySelectorAll(".name a")[20].focus()})}function a(e){try{Ae()}catch(e){O=!0,o.textContent="",v=d("broken")}clearTim\#
    eout(ie),ie=setTimeout(()=>{I.textContent=v},e)}e.addEventListener("submit",e=>{O||(e.preventDefault(),a())}),e.addEventListener("focusin"\#
    ,L),e.addEventListener("change",e=>{e.target!==f&&a()}),f.addEventListener("input",()=>{w=20,L(),a(500)}),document.addEventListener("visib\#
    ilitychange",()=>{i&&a()}),g.forEach(e=>{T(e).forEach(e=>{e.dataset.name=fe(e).textContent})}),x&&(x.hidden=!1),e.terskelAnswer=e=>s?s.ans\#
    wer(e):null})()

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
    s=r=c,S=Object.fromEntries(t.words.letters.split(",").map(e=>e.split(" "))),p=[],o=t.municipalities.map((t,o)=>{var a,i=t.split(`
    `);if(!/^[a-z0-9-]+$/.test(i[0])||!/^[0-9a-f]+$/.test(i[1]+i[2]))throw 0;return i[4].split(",").forEach(e=>{var t=e.replace("!","");_=Math\#
    .max(_,t.split(" ").length),p.push({text:t,at:o,common:t!==e,plain:l(t)})}),e("option",i[3],n).value=o,a=i[3].match(/\((.+)\)$/),{slug:i[0\#
    ],index:i[1],hours:i[2],name:i[3],county:a?s.query(a[1])[0].map(l):[]}}),m=p.filter(e=>!e.common),j(""),b)}})()

    """#
}
