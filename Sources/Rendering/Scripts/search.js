// The browser's half of the search: finds the same services in the same order as `Search` does. It asks for nothing but the index of the site
// itself, and what is typed never leaves the page.
//
// The names in it follow those of `Sources/Search`, so that the two can be read beside each other.

// From words to ids.
var {max,min,round,log}=Math,split=(t,s)=>t.split(s||' ').filter(Boolean),
pairs=t=>split(t,',').map(p=>split(p)),any=(list,how)=>new RegExp(list.map(p=>p[0]).join('|'),how),
stop,words,sounds,anySound,irregular,folded,whole,generic,parts,anyPart,starts,ends,plain,main,kept,lost,other,
norwegian=w=>w.replace(/aa/g,'å').replace(/oe|ö/g,'ø').replace(/ae|ä/g,'æ'),
both=list=>list.flatMap(p=>[p,[fold(p[0]),p[1]]]),
fold=w=>[...norwegian(w)].map(c=>plain.get(c)||c).join(''),
isStop=w=>stop.has(w)||stop.has(norwegian(w)),
vowel=/[aeiouyæåøêòóô]/;
function longest(list,w,from){var best='';list.forEach(e=>{if(e.length>best.length&&w.slice(from).endsWith(e))best=e});return best}
function stem(w){
  if(!w[2])return w;
  var from=w.length,i=w.search(vowel);
  if(i>=0)for(;i<w.length;i++)if(!vowel.test(w[i])){from=max(i+1,3);break}
  var e=longest(main,w,from),rest=w.slice(0,w.length-e.length);
  if(e==='s'){if(/([bcdfghjlmnoptvyz]|(^|[^e])r|[^aeiouyæåøêòóô]k)$/.test(rest))w=rest}
  else if(e==='ers'){if(!kept.includes(longest(kept.concat(lost),rest,0)))w=rest}
  else if(e==='erte'||e==='ert')w=rest+'er';
  else w=rest;
  if(/[dv]t$/.test(w.slice(from)))w=w.slice(0,-1);
  e=longest(other,w,from);
  return w.slice(0,w.length-e.length)
}
function bokmal(w){
  if(words.has(w))return words.get(w);
  if(anyPart.test(w))parts.forEach(p=>{w=w.split(p[0]).join(p[1])});
  var s=starts.find(p=>w.startsWith(p[0]));
  return s?s[1]+w.slice(s[0].length):w
}
function base(w){
  var e=ends.find(e=>w.endsWith(e)&&w.length>e.length+2);
  return irregular.get(w)||folded.get(w)||(e?w.slice(0,-e.length)+(irregular.get(e)||e):w)
}
var formOf=w=>base(bokmal(norwegian(w))),said=w=>(whole.get(w=formOf(w))||stem(w)).replace(anySound,m=>sounds.get(m)).replace(/(.)\1+/gu,'$1');
function keyOf(w){
  if(/\p{N}/u.test(w))return w;
  w=formOf(w);
  var k=whole.get(w)||fold(stem(w));
  return !whole.has(w)&&k[3]&&/([^aeiouy\u0080-\uffff])\1$/.test(k)?k.slice(0,-1):k
}
function learn(T){
  plain=new Map(pairs(T.letters));
  stop=new Set(split(T.stop));
  stop.forEach(w=>stop.add(fold(w)));
  words=new Map(both(pairs(T.words)));whole=new Map(pairs(T.whole));
  parts=both(pairs(T.parts));anyPart=any(parts);sounds=pairs(T.sounds);anySound=any(sounds,'g');sounds=new Map(sounds);starts=both(pairs(T.starts));ends=split(T.ends);
  main=split(T.main);kept=split(T.kept);lost=split(T.lost);other=split(T.other);
  irregular=new Map();folded=new Map();
  pairs(T.irregular).forEach(f=>{f.slice(1).forEach(w=>{irregular.set(w,f[0])})});
  [...irregular.keys()].sort().forEach(w=>{var f=fold(w);if(!folded.has(f))folded.set(f,irregular.get(w))});
  generic=new Set(split(T.generic).map(keyOf))
}
var word=/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\u0300-\u036f]*/gu;
function wordsIn(t){
  t=t.toLowerCase().replace(/a\u030a/g,'å').replace(/o\u0308/g,'ö').replace(/a\u0308/g,'ä').replace(/\u00ad/g,'').replace(/\u02bc/g,' ');
  return (t.match(word)||[]).map(w=>w.replace(/[\u0300-\u036f]/g,''))
}
function distance(a,b,limit){
  if((a.length-b.length)**2>limit*limit)return 9;
  var two=[],one=[],row,i,j,least;
  for(j=0;j<=b.length;j++)one[j]=j;
  for(i=1;i<=a.length;i++){
    row=[i];least=i;
    for(j=1;j<=b.length;j++){
      var best=min(one[j]+1,row[j-1]+1,one[j-1]+(a[i-1]===b[j-1]?0:1));
      if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=min(best,two[j-2]+1);
      if(best<least)least=best;
      row[j]=best
    }
    if(least>limit)return 9;
    two=one;one=row
  }
  return one[b.length]<=limit?one[b.length]:9
}
var value=(n,all)=>round(log(1+(all-n+.5)/(n+.5))*1e3)/1e3;
function numbers(t){
  var out=[],high=0;
  [...t].forEach(c=>{if(c<'['&&c>'@')high=high*26+c.charCodeAt()-64;else{var n=parseInt(c,36);out.push(n>=0?high*36+n:c);high=0}});
  return out
}
// How much of a page is about a topic, and how far one is about what another one is about: `IndexDocument.likeness`.
var share=(d,n)=>(n=d.topics.indexOf(n))<0?0:max(100-12*n,40),
like=(a,b)=>a.topics.reduce((sum,n)=>sum+share(a,n)*share(b,n),0),
six=x=>round(x*1e6)/1e6,
raise=(map,key,x)=>map.set(key,max(map.get(key)||0,x)),
// What a word is like stays the same while the words after it are typed.
once=f=>{var known=new Map();return(w,n)=>{var k=w+' '+n;known.has(k)||known.set(k,f(w,n));return known.get(k)}};
function Index(data){
  if(data.version!==7)throw 0;
  learn(data.analysis);
  var all=new Map(),met=new Map(),versions=new Map(),prev='',last=0;
  function term(k){
    if(!all.has(k))all.set(k,{key:k,of:new Map(),forms:new Map()});
    return all.get(k)
  }
  data.keys.replace(/[A-Z][^A-Z]*/g,t=>{term(prev=prev.slice(0,t.charCodeAt()-65)+t.slice(1))});
  function count(e,d,field,n){
    var f=e.of.get(d)||[0,0,0,0];
    e.of.set(d,f);
    f[field]=min(f[field]+n,3)
  }
  function add(t,field,d){
    wordsIn(t).forEach(w=>{
      if(!w[1]||isStop(w))return;
      if(!met.has(w))met.set(w,term(keyOf(w)));
      var e=met.get(w);
      count(e,d,field,1);e.forms.set(w,(e.forms.get(w)||0)+1)
    })
  }
  var columns=data.documents.map(t=>t.split('\n'));
  var documents=(columns[0]||[]).map((lead,i)=>{
    var l=columns.map(c=>c[i]),f=l[5].split(' '),n=numbers(f[0]);
    var d={id:l[2]||l[3],at:i,title:l[1],lead,url:data.bases[n[1]]+l[3]+'/',language:data.languages[n[0]],type:n[4]-1,flags:n[5],audience:numbers(f[1]),topics:numbers(f[2]),phone:f[3]};
    if(!/^(\/[a-z0-9-]+)+\/$/.test(d.url))throw 0;
    d.named=d.audience.map(x=>data.audiences[x]).concat(d.topics.map(x=>' '+data.topics[x]));
    add(d.title,0,i);add(l[4],1,i);add((data.types[d.type]||'').split('\n')[1]||'',1,i);add(d.lead,2,i);
    versions.set(d.id,[...versions.get(d.id)||[],d]);
    return d
  });
  var size=documents.length,terms=[...all.values()].sort((a,b)=>a.key<b.key?-1:1),at=new Map(terms.map((e,i)=>[e.key,i]));
  split(data.bodies).forEach(t=>{
    var n=numbers(t),d=0,x=1;
    last+=n.shift();
    n.forEach(c=>{if(c>=0){count(terms[last],d+=c,3,x);x=1}else x=c==='#'?3:2})
  });
  terms.forEach(e=>{
    var most=0;
    e.forms.forEach((n,w)=>{if(n>most){most=n;e.form=w}});
    e.plain=fold(e.form||e.key);e.said=said(e.form||e.key);
    e.list=[...e.of].map(([d,f])=>[d,8*f[0]+4*f[1]+2.5*f[2]+f[3]]);
    e.value=value(e.list.length,size)
  });
  var concepts=data.troubles.map(t=>{
    var targets=(t.match(/[#$%*][^#$%*!]+/g)||[]).map(numbers),squares=0,services=[];
    documents.forEach((d,i)=>{
      var fit=0;
      targets.forEach(([kind,n,w=20])=>{
        var s=0,f;
        if(kind==='#')s=d.type===n?100:0;
        else if(kind==='*'){f=terms[n].of.get(i);s=f&&f[0]+f[1]?100:0}
        else if(kind==='$')s=share(d,n);
        else if(d.audience.includes(n))s=max(115-15*d.audience.length,40);
        fit=max(fit,((s*w/20|0)+2>>2)*4)
      });
      if(fit){squares+=fit*fit;services.push([i,fit])}
    });
    return {acute:/!$/.test(t),services,value:value(squares/1e4,size),phrases:[]}
  });
  // At each word the phrases that it is the rarest of: the other words, and after those the concept.
  var place=0,rests=[[]],byNumber,marks=numbers(data.marks);
  numbers(data.phrases).forEach(t=>{
    if(t===' ')place++;
    else if(t==='+')place--;
    else if(t===',')rests.unshift([]);
    else if(t==='(')byNumber=1;
    else if(byNumber||!(t>=0)){rests[0].push(byNumber?t:marks[marks.indexOf(t)+1]);byNumber=0}
    else{rests.forEach(r=>{concepts[t].phrases.push([place,...r])});place++;rests=[[]]}
  });
  var isWord=k=>at.has(k)||/^[se]/.test(k)&&at.has(k.slice(1))||/[se]$/.test(k)&&at.has(keyOf(k.slice(0,-1)));
  var compounds=once(k=>{
    var found=new Map();
    if(k[3])terms.forEach((t,i)=>{
      var o=t.key;
      if(o.length<k.length+3)return;
      if(o.startsWith(k)&&isWord(o.slice(k.length)))found.set(i,.45);
      if(o.endsWith(k)&&isWord(o.slice(0,-k.length)))found.set(i,.55)
    });
    return found
  });
  function known(words,index){
    var w=words[index],found=new Map(compounds(w.key));
    if(at.has(w.key))found.set(at.get(w.key),1);
    [index-1,index+1].forEach(n=>{
      if(!words[n])return;
      var a=words[min(index,n)],b=words[max(index,n)];
      if(b.place===a.place+1)['','s'].forEach(s=>{
        var k=keyOf(a.text+s+b.text);
        if(at.has(k))raise(found,at.get(k),.95)
      })
    });
    var o=fold(w.text);
    if(!w.open&&(found.size||!o[5])||!o[1])return found;
    var x=!at.has(w.key)&&o[2]?.75:.45;
    terms.forEach((t,i)=>{if(t.plain.startsWith(o)||t.key.startsWith(o))raise(found,i,x)});
    return found
  }
  var nearest=once((w,limit)=>{
    var form=fold(w),k=keyOf(w),found=[];
    if(form.length>=limit*3.5)terms.forEach((t,i)=>{
      if(limit>1&&form[0]!==t.plain[0]&&form[0]!==t.plain[1])return;
      var d=min(distance(form,t.plain,limit),distance(form,t.key,limit),k[3]&&t.key[3]?distance(k,t.key,k[6]?limit:1):9);
      if(d>limit)return;
      if(d<limit)found=[];
      limit=d;found.push(i)
    });
    return found[0]>=0&&found
  }),
  alike=once((w,limit)=>{
    var s=said(w.replace(/æ/g,'e')),found=[];
    if(s[limit?6:2])terms.forEach((t,i)=>{if(limit?distance(t.said,s,1)<9:t.said===s)found.push(i)});
    return found[0]>=0&&found
  }),
  partsOf=once((w,isLoose)=>{
    var c=[...w];
    for(var s=c.length-3;c[6]&&s>=3;s--)for(var b=0;b<2;b++){
      if(s-b<3||b&&!/[se]/.test(c[s-1]))continue;
      var halves=[c.slice(0,s-b),c.slice(s)],both=halves.map(h=>{
        var k=keyOf(h.join(''));
        return k[2]&&at.has(k)&&[at.get(k)]
      }),n=both[0]?1:0;
      if(isLoose&&both[1-n]){
        w=halves[n].join('');
        both[n]=nearest(w,1)||halves[n][3]&&alike(w,0)
      }
      if(both[0]&&both[1])return both
    }
  });
  function expand(list){
    var out=[];
    list.forEach((w,i)=>{
      var m=known(list,i),meant=-1,near,both,x=.89,t=w.text;
      if(!m.size&&!generic.has(w.key)){
        near=nearest(t,1);
        if(near&&t[7])x=.9;
        near=near||alike(t,0);
        both=!near&&partsOf(t);
        if(!near&&!both){
          x=.8;
          near=nearest(t,t[11]?3:2)||alike(t,1);
          both=!near&&partsOf(t,1)
        }
        if(both)return both.forEach((part,n)=>{
          m=new Map();
          part.forEach(p=>compounds(terms[p].key).forEach((x,i)=>raise(m,i,x)));
          part.forEach(p=>m.set(p,1));
          out.push({word:{text:t,key:terms[part[0]].key,place:w.place,weight:n?.6:.8},means:m})
        });
        if(list[3]&&!t[7])w.weight=.6;
        (near||[]).forEach(i=>{m.set(i,x);if(meant<0||terms[i].list.length>terms[meant].list.length)meant=i})
      }
      out.push({word:w,means:m,meant})
    });
    return out
  }
  // How a text is read: all its words, those with what is known of each, and those that tell something.
  function query(text){
    text=[...text].slice(0,1000).join('');
    var all=wordsIn(text).slice(0,24).map(w=>[...w].slice(0,40).join('')),open=/[\p{Alphabetic}\p{N}]$/u.test(text),list=all.map((text,place)=>({text,key:keyOf(text),place,open:open&&!all[place+1],weight:1})),telling=list.filter(w=>!isStop(w.text));
    if(!telling[0])telling=list;
    return [all,list,telling]
  }
  function answer(text){
    var [all,list,telling]=query(text);
    var entries=expand(telling),acute=false,of=new Map(),marks=new Set();
    var scores=entries.map((e,n)=>{
      var s=new Map(),w=e.word,g=generic.has(w.key)?.25*w.weight:w.weight,block=w.text.charCodeAt()>>8;
      e.means.forEach((x,i)=>{
        var t=terms[i];
        marks.add(t);
        if(x>=.7&&!((of.get(i)||[])[1]>=x))of.set(i,[n,x]);
        t.list.forEach(p=>raise(s,p[0],g*x*t.value*p[1]/(1.5+p[1])))
      });
      if(block>2&&!e.means.size)documents.forEach((d,i)=>{if(d.title.charCodeAt()>>8===block)s.set(i,1)});
      return s
    });
    list.forEach(w=>{w=at.get(w.key);if(w>=0&&!of.has(w))of.set(w,[-1,1])});
    concepts.forEach(c=>{c.phrases.forEach(ids=>{
      var found=ids.map(i=>of.get(i));
      if(found.some(f=>!f)||found.every(f=>f[0]<0))return;
      var weightOf=f=>f[0]<0||entries[f[0]].word.weight,danger=c.acute&&found.every(f=>f[1]*weightOf(f)>=.9);
      acute=acute||danger;
      var x=min(...found.map(f=>f[1]))*c.value*(danger?3:1);
      found.forEach(f=>{if(f[0]>=0)c.services.forEach(p=>raise(scores[f[0]],p[0],x*p[1]/100*weightOf(f)))})
    })});
    var sums=0,best=new Map(),tops=scores.map(s=>{var m=max(0,...s.values());sums+=m;return m});
    documents.forEach((d,i)=>{
      var sum=0,covered=0;
      scores.forEach((s,n)=>{if(s.has(i)){sum+=s.get(i);covered+=tops[n]}});
      if(!(sum>0))return;
      var v=six(sum*(1+covered/sums));
      if(!((best.get(d.id)||0).score>=v))best.set(d.id,{id:d.id,at:i,score:v})
    });
    // Who is in danger is led to what helps at once, and to nothing that is only like it.
    var order=()=>[...best.values()].sort((a,b)=>b.score-a.score||a.at-b.at),top=order()[0]||{},least=top.score,first=documents[top.at];
    if(first&&!acute){
      var whollyAlike=like(first,first);
      // Of each service the version that was found, or the first; `near` is what was not found itself.
      documents
        .map((d,i)=>[like(first,d)*100/whollyAlike|0,i,best.get(d.id)||{id:d.id,at:versions.get(d.id)[0].at,score:0,near:1}])
        .filter(p=>p[0]>24&&p[2].at===p[1])
        .sort((a,b)=>b[0]-a[0]||a[1]-b[1])
        .slice(0,8)
        .forEach(([alike,,e])=>{e.score=six(e.score+least*.2*alike/100);best.set(e.id,e)})
    }
    var asked=[...all],differs;
    entries.forEach(e=>{if(e.meant>=0&&terms[e.meant].form)differs=asked[e.word.place]=terms[e.meant].form});
    return {hits:order(),suggestion:differs&&!acute&&!telling[2]?asked.join(' '):null,acute,marks,unknown:acute?'':entries.filter(e=>!e.means.size&&!generic.has(e.word.key)).map(e=>e.word.text).join(' ')}
  }
  return {documents,versions,met,answer,query,at,gap:distance}
}

// What the reader sees of it. Everything is made of text nodes: neither what is typed nor what the index holds is ever read as markup.
// An answer says whom to call: somebody in trouble need not look for the number on one more page.
var form=document.querySelector('form[data-index]');
if(!form)return;
var input=form.querySelector('input'),out=make('div'),index,hours,open,last,asked=0,timed=0,failed=false;
var root=form.dataset.root,page=document.documentElement.lang,langs=split(form.dataset.lang),timer,later,told,shown=20,panel=form.querySelector('[data-hours]');
var controls=[...form.querySelectorAll('[data-filter]')];
function make(tag,text,into){var e=document.createElement(tag);if(text)e.textContent=text;if(into)into.append(e);return e}
function call(n,li){
  if(!n)return;
  var l=n.length,a=make('a',l===5?n:n.replace(l===8?/..(?=.)/g:/...(?=.)/g,'$& '),make('p','',li));
  a.className='call';
  a.href='tel:'+(l===8?'+47':l>8?'+':'')+n
}
function fetchScript(src,then){
  var s=make('script');
  s.src=src;s.onload=s.onerror=then;
  document.head.append(s)
}
out.dataset.js='search';
form.after(out);
var status=make('p','',out);
status.setAttribute('role','status');
var list=make('div','',out);
function load(){
  if(asked++)return;
  window.terskelIndex=data=>{try{index=form.terskelMany?form.terskelMany(data,Index):new Index(data)}catch(e){}};
  fetchScript(form.dataset.index,()=>{failed=!index;show()})
}
function loadHours(){
  if(!panel||timed++)return;
  window.terskelHours=data=>{if(data.version===1)hours=data};
  fetchScript(panel.dataset.hours,()=>{hours=hours||{};recount()})
}
function isOpen(id){
  try{return hours.services[id].some(n=>open[n]==='1')}catch(e){}
}
var tests={
  free:d=>d.flags&1,direct:d=>d.flags&2,open:d=>isOpen(d.id),
  audience:(d,v)=>d.named.includes(v),topic:(d,v)=>d.named.includes(' '+v),
  language:(d,v)=>index.versions.get(d.id).some(o=>o.language===v)
};
var say=n=>form.dataset[n]||'',
choices=c=>c.options?[...c.options]:[c],
labelFor=o=>o.type?o.nextElementSibling:o,
chosen=c=>c.options?c.value:c.checked,
passes=(c,d)=>!chosen(c)||tests[c.dataset.filter](d,c.value),
isShut=c=>c.closest('details:not([open])'),
labelOf=c=>choices(c)[c.selectedIndex||0].dataset.name;
// What nobody sees is counted when it is opened.
function count(){
  if(!last)return;
  open=(hours&&hours.hours||[]).map(saidNow);
  controls.forEach(c=>{
    if(isShut(c))return;
    var pool=last.filter(d=>controls.every(o=>o===c||passes(o,d))),test=tests[c.dataset.filter],known=test!==tests.open||open.some(s=>s);
    choices(c).forEach(o=>{
      if(!o.value)return;
      var n=pool.filter(d=>test(d,o.value)).length;
      labelFor(o).textContent=o.dataset.name+(known?' ('+n+')':'');
      o.disabled=(known?!n:hours)&&!o.selected&&!o.checked&&o!==document.activeElement
    })
  })
}
// Time goes on, and the hours may come late: nothing is drawn anew for that, and no focus lost, where no choice depends on it.
function recount(){
  if(controls.some(chosen))show();else count()
}
function button(text,into,act){var b=make('button',text,into);b.type='button';b.onclick=act}
function mark(text,into,marks){
  var last=0;
  text.replace(word,(w,i)=>{
    if(!marks.has(index.met.get(wordsIn(w)[0])))return;
    into.append(text.slice(last,i));
    make('mark',w,into);last=i+w.length
  });
  into.append(text.slice(last))
}
// While she types, what fits on a screen comes first, and the rest when the browser has shown that.
function draw(typed){
  clearTimeout(later);
  var text=input.value.trim(),on=controls.filter(chosen);
  list.textContent=told='';
  if(failed)throw 0;
  if(!index){if(text||on[0])load();return}
  var answer=text?index.answer(input.value):{hits:[],marks:new Set()};
  var docs=hits=>hits.map(h=>index.documents[h.at]);
  // A choice is made among what was found: what is only like the best one is no answer without it.
  last=text?docs(answer.hits.filter(h=>!h.near)):[...index.versions.values()].map(v=>v[0]);
  count();
  if(!text&&!on[0])return;
  loadHours();
  if(answer.acute){
    var numbers=document.querySelector('section.acute ul'),box=make('div','',list);
    box.className='acute';
    if(numbers)box.append(numbers.cloneNode(true))
  }
  if(answer.suggestion)button(answer.suggestion,make('p',say('meant')+' ',list),()=>{input.value=answer.suggestion;input.focus();show()});
  if(on[0]){
    var bar=make('p','',list);
    bar.className='chosen';
    on.forEach(c=>button(say('remove')+' '+labelOf(c),bar,()=>{if(c.options)c.value='';else c.checked=false;show();(isShut(c)?input:c).focus()}))
  }
  var hits=on[0]?last.filter(d=>controls.every(c=>passes(c,d))):docs(answer.hits);
  told=hits.length?say('found').replace('#',hits.length):say('nothing');
  if(!hits.length)return;
  if(answer.unknown)told+='. '+say('unknown').replace('#',answer.unknown);
  var ol=make('ol','',list);
  ol.className='services';
  var rest=hits.slice(0,text?shown:1e3),add=h=>{
    var d=h;
    langs.some(l=>index.versions.get(h.id).some(o=>{if(o.language===l)return d=o}));
    var li=make('li','',ol),p=make('p','',li),a=make('a','',p);
    mark(d.title,a,answer.marks);
    p.className='name';
    a.href=root+d.url.replace('/'+d.language+'/','/').slice(1)+'index.html';
    if(d.language!==page){li.lang=a.hreflang=d.language;li.dir='auto'}
    if(d.lead)mark(d.lead,make('p','',li),answer.marks);
    call(d.phone,li)
  };
  rest.splice(0,typed?5:1e3).forEach(add);
  later=setTimeout(()=>{rest.forEach(add)});
  if(text&&hits.length>shown)button(say('all'),list,()=>{shown=1e3;show();list.querySelectorAll('.name a')[20].focus()})
}
function show(wait){
  try{draw(wait)}catch(e){
    failed=true;
    list.textContent='';told=say('broken')
  }
  clearTimeout(timer);
  timer=setTimeout(()=>{status.textContent=told},wait)
}
form.addEventListener('submit',e=>{if(!failed){e.preventDefault();show()}});
form.addEventListener('focusin',load);
form.addEventListener('change',e=>{if(e.target!==input)show()});
form.addEventListener('toggle',count,true);
input.addEventListener('input',()=>{shown=20;load();show(500)});
document.addEventListener('visibilitychange',()=>{if(hours)recount()});
controls.forEach(c=>{choices(c).forEach(o=>{o.dataset.name=labelFor(o).textContent})});
if(panel)panel.hidden=false;
form.terskelAnswer=text=>index?index.answer(text):null;
