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
    (()=>{function Ee(e){var n=Date.now()/6e4,t="";return e.split(";").forEach(function(e){parseInt(e,10)<=n&&(t=e.replace(/^\d+ /,""))}),t}va\#
    r{max:u,min:p,round:ge,log:we}=Math,y,_,I,he,e,o,m,O,x,k,B,de,le,se,M,F,T,D,N,P,X,Z,J,ie,n=(e,t)=>e.split(t||" ").filter(Boolean),r=e=>n(e\#
    ,",").map(e=>n(e)),ue=(e,t)=>new RegExp(e.map(e=>e[0]).join("|"),t),q=e=>e.replace(/aa/g,"å").replace(/oe|ö/g,"ø").replace(/ae|ä/g,"æ"),K=\#
    e=>e.flatMap(e=>[e,[l(e[0]),e[1]]]),l=e=>[...q(e)].map(e=>J.get(e)||e).join(""),ae=e=>y.has(e)||y.has(q(e)),me=/[aeiouyæåøêòóô]/;function \#
    L(e,t,n){var s="";return e.forEach(e=>{e.length>s.length&&t.slice(n).endsWith(e)&&(s=e)}),s}function G(e){if(!e[2])return e;var t,n,o=e.le\#
    ngth,s=e.search(me);if(s>=0)for(;s<e.length;s++)if(!me.test(e[s])){o=u(s+1,3);break}return t=L(Z,e,o),n=e.slice(0,e.length-t.length),t==="\#
    s"?/([bcdfghjlmnoptvyz]|(^|[^e])r|[^aeiouyæåøêòóô]k)$/.test(n)&&(e=n):t==="ers"?F.includes(L(F.concat(X),n,0))||(e=n):t==="erte"||t==="ert\#
    "?e=n+"er":e=n,/[dv]t$/.test(e.slice(o))&&(e=e.slice(0,-1)),t=L(ie,e,o),e.slice(0,e.length-t.length)}function Te(e){if(I.has(e))return I.g\#
    et(e);de.test(e)&&B.forEach(t=>{e=e.split(t[0]).join(t[1])});var t=le.find(t=>e.startsWith(t[0]));return t?t[1]+e.slice(t[0].length):e}fun\#
    ction Me(e){var t=se.find(t=>e.endsWith(t)&&e.length>t.length+2);return m.get(e)||x.get(e)||(t?e.slice(0,-t.length)+(m.get(t)||t):e)}D=e=>\#
    Me(Te(q(e))),N=e=>(O.get(e=D(e))||G(e)).replace(he,e=>_.get(e)).replace(/(.)\1+/gu,"$1");function c(e){if(/\p{N}/u.test(e))return e;e=D(e)\#
    ;var t=O.get(e)||l(G(e));return!O.has(e)&&t[3]&&/([^aeiouy\u0080-\uffff])\1$/.test(t)?t.slice(0,-1):t}function Se(e){J=new Map(r(e.letters\#
    )),y=new Set(n(e.stop)),y.forEach(e=>y.add(l(e))),I=new Map(K(r(e.words))),O=new Map(r(e.whole)),B=K(r(e.parts)),de=ue(B),_=r(e.sounds),he\#
    =ue(_,"g"),_=new Map(_),le=K(r(e.starts)),se=n(e.ends),Z=n(e.main),F=n(e.kept),X=n(e.lost),ie=n(e.other),m=new Map,x=new Map,r(e.irregular\#
    ).forEach(e=>{e.slice(1).forEach(t=>{m.set(t,e[0])})}),[...m.keys()].sort().forEach(e=>{var t=l(e);x.has(t)||x.set(t,m.get(e))}),k=new Set\#
    (n(e.generic).map(c))}P=/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\u0300-\u036f]*/gu;function H(e){return e=e.toLowerCase().replace(/a\u03\#
    0a/g,"å").replace(/o\u0308/g,"ö").replace(/a\u0308/g,"ä").replace(/\u00ad/g,"").replace(/\u02bc/g," "),(e.match(P)||[]).map(e=>e.replace(/\#
    [\u0300-\u036f]/g,""))}function j(e,t,n){if((e.length-t.length)**2>n*n)return 9;var s,o,a,r,c,l=[],i=[];for(s=0;s<=t.length;s++)i[s]=s;for\#
    (o=1;o<=e.length;o++){r=[o],c=o;for(s=1;s<=t.length;s++)a=p(i[s]+1,r[s-1]+1,i[s-1]+(e[o-1]===t[s-1]?0:1)),o>1&&s>1&&e[o-1]===t[s-2]&&e[o-2\#
    ]===t[s-1]&&(a=p(a,l[s-2]+1)),a<c&&(c=a),r[s]=a;if(c>n)return 9;l=i,i=r}return i[t.length]<=n?i[t.length]:9}M=(e,t)=>ge(we(1+(t-e+.5)/(e+.\#
    5))*1e3)/1e3;function h(e){var n=[],t=0;return[...e].forEach(e=>{e<"["&&e>"@"?t=t*26+e.charCodeAt()-64:(n.push(e<"0"?e:t*36+parseInt(e,36)\#
    ),t=0)}),n}var $=(e,t)=>(t=e.topics.indexOf(t))<0?0:u(100-12*t,40),oe=(e,t)=>e.topics.reduce((n,s)=>n+$(e,s)*$(t,s),0),ee=e=>ge(e*1e6)/1e6\#
    ,v=(e,t,n)=>e.set(t,u(e.get(t)||0,n)),C=e=>{var t=new Map;return(n,s)=>{var o=n+" "+s;return t.has(o)||t.set(o,e(n,s)),t.get(o)}};function\#
     Q(e){if(e.version!==6)throw 0;Se(e.words);var g,b,_,a=new Map,i=new Map,d=new Map,E="",x=0;function y(e){return a.has(e)||a.set(e,{key:e,\#
    of:new Map,forms:new Map}),a.get(e)}e.keys.replace(/[A-Z][^A-Z]*/g,e=>{y(E=E.slice(0,e.charCodeAt()-65)+e.slice(1))});function O(e,t,n,s){\#
    var o=e.of.get(t)||[0,0,0,0];e.of.set(t,o),o[n]=p(o[n]+s,3)}function r(e,t,n){H(e).forEach(e=>{if(!e[1]||ae(e))return;i.has(e)||i.set(e,y(\#
    c(e)));var s=i.get(e);O(s,n,t,1),s.forms.set(e,(s.forms.get(e)||0)+1)})}var o=e.documents.map((t,n)=>{var o=t.split(`
    `),i=o[5].split(" "),a=h(i[0]),s={id:o[4]||o[3],at:n,title:o[0],lead:o[1],url:e.bases[a[1]]+o[3]+"/",language:e.languages[a[0]],type:a[4]-\#
    1,flags:a[5],audience:h(i[1]),topics:h(i[2]),phone:i[3]};if(!/^(\/[a-z0-9-]+)+\/$/.test(s.url))throw 0;return s.named=s.audience.map(t=>e.\#
    audiences[t]).concat(s.topics.map(t=>" "+e.topics[t])),r(s.title,0,n),r(o[2],1,n),r((e.types[s.type]||"").split(`
    `)[1]||"",1,n),r(s.lead,2,n),d.set(s.id,[...d.get(s.id)||[],s]),s}),w=o.length,t=[...a.values()].sort((e,t)=>e.key<t.key?-1:1),s=new Map(t\#
    .map((e,t)=>[e.key,t]));n(e.bodies).forEach(e=>{var s=h(e),o=0,n=1;x+=s.shift(),s.forEach(e=>{e>=0?(O(t[x],o+=e,3,n),n=1):n=e==="#"?3:2})}\#
    ),t.forEach(e=>{var t=0;e.forms.forEach((n,s)=>{n>t&&(t=n,e.form=s)}),e.plain=l(e.form||e.key),e.said=N(e.form||e.key),e.list=[...e.of].ma\#
    p(([e,t])=>[e,8*t[0]+4*t[1]+2.5*t[2]+t[3]]),e.value=M(e.list.length,w)}),_=e.concepts.map(e=>{var s=e.split("|"),i=h(s[0]),n=h(s[1]),a=[],\#
    r=0,c=[];function l(e){for(var t,n=0,s=0;(t=i.shift())==="("||t>=0;)t>=0?a.push([...e,n+=t]):l([...e,s+=i.shift()])}return l([]),o.forEach\#
    ((e,s)=>{for(o=0,i=0;i+2<n.length;i+=3){var o,i,d,l=n[i+1],a=0,h=n[i];h==="#"?a=e.type===l?100:0:h==="*"?(d=t[l].of.get(s),a=d&&d[0]+d[1]?\#
    100:0):h==="$"?a=$(e,l):e.audience.includes(l)&&(a=u(115-15*e.audience.length,40)),o=u(o,((a*n[i+2]/100|0)+2>>2)*4)}o&&(r+=o*o,c.push([s,o\#
    ]))}),{acute:n.length%3,services:c,value:M(r/1e4,w),phrases:a}}),b=e=>s.has(e)||/^[se]/.test(e)&&s.has(e.slice(1))||/[se]$/.test(e)&&s.has\#
    (c(e.slice(0,-1))),g=C(e=>{var n=new Map;return e[3]&&t.forEach((t,s)=>{var o=t.key;if(o.length<e.length+3)return;o.startsWith(e)&&b(o.sli\#
    ce(e.length))&&n.set(s,.45),o.endsWith(e)&&b(o.slice(0,-e.length))&&n.set(s,.55)}),n});function F(e,n){var a,r,o=e[n],i=new Map(g(o.key));\#
    return s.has(o.key)&&i.set(s.get(o.key),1),[n-1,n+1].forEach(t=>{if(!e[t])return;var o=e[p(n,t)],a=e[u(n,t)],r=c(o.text+a.text);a.place===\#
    o.place+1&&s.has(r)&&v(i,s.get(r),.95)}),a=l(o.text),!o.open&&(i.size||!a[5])||!a[1]?i:(r=!s.has(o.key)&&a[2]?.75:.45,t.forEach((e,t)=>{(e\#
    .plain.startsWith(a)||e.key.startsWith(a))&&v(i,t,r)}),i)}var f=C((e,n)=>{var s=l(e),i=c(e),o=[];return s.length>=n*3.5&&t.forEach((e,t)=>\#
    {if(n>1&&s[0]!==e.plain[0]&&s[0]!==e.plain[1])return;var a=p(j(s,e.plain,n),j(s,e.key,n),i[3]&&e.key[3]?j(i,e.key,i[6]?n:1):9);if(a>n)retu\#
    rn;a<n&&(o=[]),n=a,o.push(t)}),o[0]>=0&&o}),m=C((e,n)=>{var s=N(e.replace(/æ/g,"e")),o=[];return s[n?6:2]&&t.forEach((e,t)=>{(n?j(e.said,s\#
    ,1)<9:e.said===s)&&o.push(t)}),o[0]>=0&&o}),A=C((e,t)=>{for(o=[...e],n=o.length-3;o[6]&&n>=3;n--)for(i=0;i<2;i++){if(n-i<3||i&&!/[se]/.tes\#
    t(o[n-1]))continue;var n,o,i,l=[o.slice(0,n-i),o.slice(n)],a=l.map(e=>{var t=c(e.join(""));return t[2]&&s.has(t)&&[s.get(t)]}),r=a[0]?1:0;\#
    if(t&&a[1-r]&&(e=l[r].join(""),a[r]=f(e,1)||l[r][3]&&m(e,0)),a[0]&&a[1])return a}});function T(e){var n=[];return e.forEach((s,o)=>{var i,\#
    c,r=F(e,o),l=-1,d=.89,a=s.text;if(!r.size&&!k.has(s.key)){if(i=f(a,1),i&&a[7]&&(d=.9),i=i||m(a,0),c=!i&&A(a),!i&&!c&&(d=.8,i=f(a,a[11]?3:2\#
    )||m(a,1),c=!i&&A(a,1)),c)return c.forEach((e,o)=>{r=new Map,e.forEach(e=>g(t[e].key).forEach((e,t)=>v(r,t,e))),e.forEach(e=>r.set(e,1)),n\#
    .push({word:{text:a,key:t[e[0]].key,place:s.place,weight:o?.6:.8},means:r})});(i||[]).forEach(e=>{r.set(e,d),(l<0||t[e].list.length>t[l].l\#
    ist.length)&&(l=e)})}n.push({word:s,means:r,meant:l})}),n}function S(e){e=[...e].slice(0,1e3).join("");var t=H(e).slice(0,24).map(e=>[...e\#
    ].slice(0,40).join("")),o=/[\p{Alphabetic}\p{N}]$/u.test(e),n=t.map((e,n)=>({text:e,key:c(e),place:n,open:o&&!t[n+1],weight:1})),s=n.filte\#
    r(e=>!ae(e.text));return s[0]||(s=n),[t,n,s]}function z(e){var[w,C,b]=S(e),d,j,y,c=T(b),n=!1,i=new Map,m=new Set,l=c.map((e,n)=>{var a=new\#
     Map,s=e.word,c=k.has(s.key)?.25*s.weight:s.weight,r=s.text.charCodeAt()>>8;return e.means.forEach((e,s)=>{var o=t[s];m.add(o),e>=.7&&!((i\#
    .get(s)||[])[1]>=e)&&i.set(s,[n,e]),o.list.forEach(t=>v(a,t[0],c*e*o.value*t[1]/(1.2+t[1])))}),r>2&&!e.means.size&&o.forEach((e,t)=>{e.tit\#
    le.charCodeAt()>>8===r&&a.set(t,1)}),a});C.forEach(e=>{e=s.get(e.key),e>=0&&!i.has(e)&&i.set(e,[-1,1])}),_.forEach(e=>{e.phrases.forEach(t\#
    =>{if(s=t.map(e=>i.get(e)),s.some(e=>!e)||s.every(e=>e[0]<0))return;var s,r,o=e=>e[0]<0||c[e[0]].word.weight,a=e.acute&&s.every(e=>e[1]*o(\#
    e)>=.9);n=n||a,r=p(...s.map(e=>e[1]))*e.value*(a?3:1),s.forEach(t=>{t[0]>=0&&e.services.forEach(e=>v(l[t[0]],e[0],r*e[1]/100*o(t)))})})});\#
    var h=0,a=new Map,O=l.map(e=>{var t=u(0,...e.values());return h+=t,t});o.forEach((e,t)=>{var s,n=0,o=0;if(l.forEach((e,s)=>{e.has(t)&&(n+=\#
    e.get(t),o+=O[s])}),!(n>0))return;s=ee(n*(1+o/h)),(a.get(e.id)||0).score>=s||a.set(e.id,{id:e.id,at:t,score:s})});var f=()=>[...a.values()\#
    ].sort((e,t)=>t.score-e.score||e.at-t.at),g=f()[0]||{},x=g.score,r=o[g.at];return r&&!n&&(j=oe(r,r),o.forEach((e,t)=>{var n=a.get(e.id)||{\#
    id:e.id,at:t,score:0},s=oe(r,e)*100/j|0;s>49&&n.at===t&&(n.score=ee(n.score+x*.2*s/100),a.set(e.id,n))})),d=[...w],c.forEach(e=>{e.meant>=\#
    0&&t[e.meant].form&&(y=d[e.word.place]=t[e.meant].form)}),{hits:f(),suggestion:y&&!n&&!b[2]?d.join(" "):null,acute:n,marks:m,unknown:n?"":\#
    c.filter(e=>!e.means.size&&!k.has(e.word.key)).map(e=>e.word.text).join(" ")}}return{documents:o,versions:d,met:i,answer:z,query:S,at:s,ga\#
    p:j}}if(e=document.querySelector("form[data-index]"),!e)return;var s,a,U,re,ce,b,f=e.querySelector("input"),E=t("div"),Ce=0,xe=0,S=!1,Oe=e\#
    .dataset.root,ve=document.documentElement.lang,_e=n(e.dataset.lang),A=20,w=e.querySelector("[data-hours]"),g=[...e.querySelectorAll("[data\#
    -filter]")];function t(e,t,n){var s=document.createElement(e);return t&&(s.textContent=t),n&&n.append(s),s}function be(e,n){if(!e)return;v\#
    ar s=e.length,o=t("a",s===5?e:e.replace(s===8?/..(?=.)/g:/...(?=.)/g,"$& "),t("p","",n));o.className="call",o.href="tel:"+(s===8?"+47":s>8\#
    ?"+":"")+e}function pe(e,n){var s=t("script");s.src=e,s.onload=s.onerror=()=>{n(),i()},document.head.append(s)}E.dataset.js="search",e.aft\#
    er(E),T=t("p","",E),T.setAttribute("role","status"),o=t("div","",E);function z(){if(Ce++)return;window.terskelIndex=t=>{try{s=e.terskelMan\#
    y?e.terskelMany(t,Q):new Q(t)}catch(e){}},pe(e.dataset.index,()=>{S=!s})}function je(){if(!w||xe++)return;window.terskelHours=e=>{e.versio\#
    n===1&&(a=e)},pe(w.dataset.hours,()=>{a=a||{}})}function ye(e){try{return a.services[e].some(e=>U[e]==="1")}catch(e){}}var V={free:e=>e.fl\#
    ags&1,direct:e=>e.flags&2,open:e=>ye(e.id),audience:(e,t)=>e.named.includes(t),topic:(e,t)=>e.named.includes(" "+t),language:(e,t)=>s.vers\#
    ions.get(e.id).some(e=>e.language===t)},d=t=>e.dataset[t]||"",W=e=>e.options?[...e.options]:[e],ne=e=>e.type?e.nextElementSibling:e,te=e=>\#
    e.options?e.value:e.checked,Y=(e,t)=>!te(e)||V[e.dataset.filter](t,e.value),ke=e=>W(e)[e.selectedIndex||0].dataset.name;function Ae(e){U=(\#
    a&&a.hours||[]).map(Ee),g.forEach(t=>{if(t.closest("details:not([open])"))return;var o=e.filter(e=>g.every(n=>n===t||Y(n,e))),n=V[t.datase\#
    t.filter],s=n!==V.open||U.some(e=>e);W(t).forEach(e=>{if(!e.value)return;var t=o.filter(t=>n(t,e.value)).length;ne(e).textContent=e.datase\#
    t.name+(s?" ("+t+")":""),e.disabled=(s?!t:a)&&!e.selected&&!e.checked&&e!==document.activeElement})})}function R(e,n,s){var o=t("button",e\#
    ,n);o.type="button",o.onclick=s}function fe(e,n,o){var i=0;e.replace(P,(a,r)=>{if(!o.has(s.met.get(H(a)[0])))return;n.append(e.slice(i,r))\#
    ,t("mark",a,n),i=r+a.length}),n.append(e.slice(i))}function Fe(e){clearTimeout(ce);var n,r,l,u,h,m,p,v,j,a=f.value.trim(),c=g.filter(te);i\#
    f(o.textContent=b="",S)throw 0;if(!s){(a||c[0])&&z();return}if(n=a?s.answer(f.value):{hits:[],marks:new Set},l=a?n.hits.map(e=>s.documents\#
    [e.at]):[...s.versions.values()].map(e=>e[0]),Ae(l),!a&&!c[0])return;if(je(),n.acute&&(u=document.querySelector("section.acute ul"),h=t("d\#
    iv","",o),h.className="acute",u&&h.append(u.cloneNode(!0))),n.suggestion&&R(n.suggestion,t("p",d("meant")+" ",o),()=>{f.value=n.suggestion\#
    ,f.focus(),i()}),c[0]&&(m=t("p","",o),m.className="chosen",c.forEach(e=>R(d("remove")+" "+ke(e),m,()=>{e.options?e.value="":e.checked=!1,i\#
    (),e.focus()}))),r=l.filter(e=>g.every(t=>Y(t,e))),b=r.length?d("found").replace("#",r.length):d("nothing"),!r.length)return;n.unknown&&(b\#
    +=". "+d("unknown").replace("#",n.unknown)),p=t("ol","",o),p.className="services",v=r.slice(0,a?A:300),j=e=>{o=e,_e.some(t=>s.versions.get\#
    (e.id).some(e=>{if(e.language===t)return o=e}));var o,i=t("li","",p),r=t("p","",i),a=t("a","",r);fe(o.title,a,n.marks),r.className="name",\#
    a.href=Oe+o.url.replace("/"+o.language+"/","/").slice(1)+"index.html",o.language!==ve&&(i.lang=a.hreflang=o.language,i.dir="auto"),o.lead&\#
    &fe(o.lead,t("p","",i),n.marks),be(o.phone,i)},v.splice(0,e?5:300).forEach(j),ce=setTimeout(()=>{v.forEach(j)}),a&&r.length>A&&R(d("all"),\#
    o,()=>{A=300,i(),o.querySelectorAll(".name a")[20].focus()})}function i(e){try{Fe(e)}catch(e){S=!0,o.textContent="",b=d("broken")}clearTim\#
    eout(re),re=setTimeout(()=>{T.textContent=b},e)}e.addEventListener("submit",e=>{S||(e.preventDefault(),i())}),e.addEventListener("focusin"\#
    ,z),e.addEventListener("change",e=>{e.target!==f&&i()}),e.addEventListener("toggle",()=>{i()},!0),f.addEventListener("input",()=>{A=20,z()\#
    ,i(500)}),document.addEventListener("visibilitychange",()=>{a&&i()}),g.forEach(e=>{W(e).forEach(e=>{e.dataset.name=ne(e).textContent})}),w\#
    &&(w.hidden=!1),e.terskelAnswer=e=>s?s.answer(e):null})()

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
