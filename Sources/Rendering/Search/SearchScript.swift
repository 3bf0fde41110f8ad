/// The browser's half of the search: a classic script, without module, worker or WebAssembly, that finds the same services in the same order as
/// `Search` does. It asks for nothing but the index of the site itself, and what is typed never leaves the page.
///
/// The names in it follow those of `Sources/Search`, so that the two can be read beside each other.
let searchScript: String = {
  let text = "(()=>{\n\(saidNowFunction)\n\(searchEngine)\n\(searchForm)\n})();\n"
  // Indentation is for us, and so are line feeds where a statement ends without one.
  let script = text.split(separator: "\n").map { $0.drop { $0 == " " } }.reduce(into: "") { script, line in
    let isEnded = script.last.map { "{;,}".contains($0) } ?? true
    script += (isEnded || line.hasPrefix("}") ? "" : "\n") + line
  }
  return withShortNames(script) + "\n"
}()

/// Long names are for us too, the most used first, since those get the shortest. These are names of variables and functions alone: none is a
/// method, a key or the whole of a text.
private let longNames =
  """
  found make best numbers limit split keyOf show into rest pairs fold input irregular controls last longest folded failed shown \
  panel entries scores told least high near wordsIn choices distance whole vowel kept prev tail norwegian anyPart telling \
  misspelt position squares covered labelFor fetchScript generic isStop differs passes page starts ends plain main lost other \
  tops danger status timer chosen bokmal posted targets labelOf loadHours asked timed share saidNow minute \
  count isOpen learn stem pool tests
  """.split(separator: " ").map(String.init)

/// A script with a capital letter, or two letters, for each of `longNames`; what stands after a dot or a quotation mark is another thing's name.
private func withShortNames(_ script: String) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSUVWXYZ")
  let short = letters.map { String($0) } + letters.flatMap { first in letters.map { "\(first)\($0)" } }
  let names = Dictionary(zip(longNames, short)) { first, _ in first }
  var result = ""
  var name = ""
  var before: Character = " "
  // The dots of `...list` name nothing.
  var isSpread = false
  func ended() -> String { [".", "'", "-"].contains(before) && !isSpread ? name : names[name] ?? name }
  for character in script + " " {
    if character.isLetter || character.isNumber || character == "_" || character == "$" {
      name.append(character)
      continue
    }
    if !name.isEmpty {
      result += ended()
      before = " "
    }
    name = ""
    result.append(character)
    isSpread = before == "." && character == "."
    before = character
  }
  return String(result.dropLast())
}

/// From words to ids.
private let searchEngine = #"""
  var {max,min,round,log,abs}=Math,split=(t,s)=>t.split(s||' ').filter(Boolean),
  pairs=t=>split(t,',').map(p=>split(p)),
  stop,words,irregular,folded,whole,generic,parts,anyPart,starts,ends,plain,main,kept,lost,other,
  norwegian=w=>w.split('aa').join('å').split('oe').join('ø').split('ae').join('æ'),
  fold=w=>[...norwegian(w)].map(c=>plain.get(c)||c).join(''),
  isStop=w=>stop.has(w)||stop.has(norwegian(w)),
  vowel=/[aeiouyæåøêòóô]/;
  function longest(list,w,from){var best='';list.forEach(e=>{if(e.length>best.length&&e.length<=w.length-from&&w.endsWith(e))best=e});return best}
  function stem(w){
    if([...w].length<3)return w;
    var from=w.length,i=w.search(vowel);
    if(i>=0)for(;i<w.length;i++)if(!vowel.test(w[i])){from=max(i+1,3);break}
    var e=longest(main,w,from),rest=w.slice(0,w.length-e.length);
    if(e==='s'){
      var l=rest.slice(-1),b=rest.slice(-2,-1);
      if(l&&('bcdfghjlmnoptvyz'.includes(l)||(l==='r'&&b!=='e')||(l==='k'&&b&&!vowel.test(b))))w=rest
    }else if(e==='ers'){if(!kept.includes(longest(kept.concat(lost),rest,0)))w=rest}
    else if(e==='erte'||e==='ert')w=rest+'er';
    else w=rest;
    if(longest(['dt','vt'],w,from))w=w.slice(0,-1);
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
    var b=irregular.get(w)||folded.get(w),e;
    if(b)return b;
    e=ends.find(e=>w.endsWith(e)&&w.length>e.length+2);
    return e?w.slice(0,-e.length)+(irregular.get(e)||e):w
  }
  function keyOf(w){
    if(/\p{N}/u.test(w))return w;
    var known=base(bokmal(norwegian(w))),k=whole.get(known)||fold(stem(known));
    return !whole.has(known)&&k.length>3&&/([^aeiouy\u0080-\uffff])\1$/.test(k)?k.slice(0,-1):k
  }
  function learn(T){
    plain=new Map(pairs(T.letters));
    stop=new Set(split(T.stop));
    stop.forEach(w=>stop.add(fold(w)));
    words=new Map(pairs(T.words));whole=new Map(pairs(T.whole));
    parts=pairs(T.parts);anyPart=new RegExp(parts.map(p=>p[0]).join('|'));starts=pairs(T.starts);ends=split(T.ends);
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
    if(abs(a.length-b.length)>limit||!a.length||!b.length)return -1;
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
      if(least>limit)return -1;
      two=one;one=row
    }
    return one[b.length]<=limit?one[b.length]:-1
  }
  var value=(n,all)=>round(log(1+(all-n+.5)/(n+.5))*1e3)/1e3;
  function numbers(t){
    var out=[],high=0;
    [...t].forEach(c=>{if(c<'['&&c>'@')high=high*26+c.charCodeAt(0)-64;else{out.push(high*36+parseInt(c,36));high=0}});
    return out
  }
  class Index{
  constructor(data){
    if(data.version!==3)throw 0;
    learn(data.words);
    var at=this.at=new Map(),terms=this.terms=[],met=this.met=new Map(),prev='',posted=data.bodies.split(' ');
    function position(k){
      if(!at.has(k)){at.set(k,terms.length);terms.push({key:k,of:new Map(),forms:new Map()})}
      return at.get(k)
    }
    (data.keys.match(/[A-Z][^A-Z]*/g)||[]).forEach((t,i)=>{
      prev=prev.slice(0,t.charCodeAt(0)-65)+t.slice(1);
      var of=terms[position(prev)].of,d=0;
      posted[i].replace(/([!#]?)([A-Z]*[0-9a-z])/g,(m,c,n)=>{of.set(d+=numbers(n)[0],[0,0,0,c?c==='#'?3:2:1])})
    });
    function add(t,field,d){
      wordsIn(t).forEach(w=>{
        if(w.length<2||isStop(w))return;
        if(!met.has(w))met.set(w,position(keyOf(w)));
        var e=terms[met.get(w)],f=e.of.get(d)||[0,0,0,0];
        f[field]=min(f[field]+1,3);
        e.of.set(d,f);e.forms.set(w,(e.forms.get(w)||0)+1)
      })
    }
    this.versions=new Map();
    this.documents=data.documents.map((t,i)=>{
      var l=t.split('\n'),f=l[5].split(' '),n=numbers(f[0]);
      var d={id:l[4]||l[3],at:i,title:l[0],lead:l[1],url:data.bases[n[1]]+l[3]+'/',language:data.languages[n[0]],type:n[4]-1,flags:n[5],audience:numbers(f[1]),topics:numbers(f[2]),phone:f[3]};
      if(!/^(\/[a-z0-9-]+)+\/$/.test(d.url))throw 0;
      d.named=d.audience.map(x=>data.audiences[x]).concat(d.topics.map(x=>' '+data.topics[x]));
      add(d.title,0,i);add(l[2],1,i);add(data.types[d.type]?data.types[d.type].split('\n')[1]:'',1,i);add(d.lead,2,i);
      if(!this.versions.has(d.id))this.versions.set(d.id,[]);
      this.versions.get(d.id).push(d);
      return d
    });
    var count=this.documents.length;
    terms.forEach(e=>{
      var most=0;
      e.forms.forEach((n,w)=>{if(n>most){most=n;e.form=w}});
      e.plain=fold(e.form||e.key);
      e.list=[...e.of].map(p=>[p[0],5*p[1][0]+4*p[1][1]+2.5*p[1][2]+p[1][3]]);
      e.value=value(e.list.length,count)
    });
    this.concepts=data.concepts.map(c=>{
      var h=c.split('|'),x=0,p=h[0].split(' '),phrases=numbers(p[0]).map(n=>[x+=n]),squares=0,services=[];
      x=0;
      p.slice(1).forEach(t=>{var last=x,ids=numbers(t).map(n=>last+=n);x=ids[0];phrases.push(ids)});
      var targets=(h[1].match(/[#$%*][A-Z]*[0-9a-z][A-Z]*[0-9a-z]/g)||[]).map(t=>[t[0]].concat(numbers(t.slice(1))));
      this.documents.forEach((d,i)=>{
        var fit=0;
        targets.forEach(t=>{
          var n=t[1],s=0,f;
          if(t[0]==='#')s=d.type===n?100:0;
          else if(t[0]==='*'){f=terms[n].of.get(i);s=f&&f[0]+f[1]?100:0}
          else if(t[0]==='$'){f=d.topics.indexOf(n);s=f<0?0:max(100-12*f,40)}
          else if(d.audience.includes(n))s=max(115-15*d.audience.length,40);
          fit=max(fit,((s*t[2]/100|0)+2>>2)*4)
        });
        if(fit){squares+=fit*fit;services.push([i,fit])}
      });
      return {acute:h[1].slice(-1)==='!',services,value:value(squares/1e4,count),phrases}
    })
  }
  query(text){
    var start=[...text].slice(0,1000).join('');
    var all=wordsIn(start).slice(0,24).map(w=>[...w].slice(0,40).join(''));
    var open=/[\p{Alphabetic}\p{N}]$/u.test(start),places=all.map((_,i)=>i),telling=places.filter(i=>!isStop(all[i]));
    return {all,words:(telling.length?telling:places).map(i=>({text:all[i],key:keyOf(all[i]),place:i,open:open&&i===all.length-1,weight:1}))}
  }
  isWord(k){
    var at=this.at;
    return at.has(k)||/^[se]/.test(k)&&at.has(k.slice(1))||/[se]$/.test(k)&&at.has(keyOf(k.slice(0,-1)))
  }
  compounds(k){
    var found=new Map();
    if(k.length<4)return found;
    this.terms.forEach((t,i)=>{
      var o=t.key;
      if(o.length<k.length+3)return;
      if(o.startsWith(k)&&this.isWord(o.slice(k.length)))found.set(i,.45);
      if(o.endsWith(k)&&this.isWord(o.slice(0,-k.length)))found.set(i,.55)
    });
    return found
  }
  known(words,index){
    var w=words[index],found=this.compounds(w.key),at=this.at;
    function add(i,x){found.set(i,max(found.get(i)||0,x))}
    if(at.has(w.key))found.set(at.get(w.key),1);
    [index-1,index+1].forEach(n=>{
      if(n<0||n>=words.length)return;
      var a=words[min(index,n)],b=words[max(index,n)],k=keyOf(a.text+b.text);
      if(b.place===a.place+1&&at.has(k))add(at.get(k),.95)
    });
    var o=fold(w.text);
    if(!w.open||o.length<2)return found;
    var x=!at.has(w.key)&&o.length>=3?.75:.45;
    this.terms.forEach((t,i)=>{if(t.plain.startsWith(o)||t.key.startsWith(o))add(i,x)});
    return found
  }
  nearest(w,limit){
    var form=fold(w.text),found=[];
    if(form.length<limit*4)return found;
    this.terms.forEach((t,i)=>{
      var d=[distance(form,t.plain,limit),distance(form,t.key,limit),w.key.length>=4&&t.key.length>=4?distance(w.key,t.key,min(limit,1)):-1].filter(x=>x>=0);
      if(!d.length)return;
      d=min(...d);
      if(d<limit)found=[];
      limit=d;found.push(i)
    });
    return found
  }
  parts(w){
    var c=[...w.text],at=this.at;
    if(c.length<7)return [];
    for(var s=c.length-3;s>=3;s--){
      var tail=keyOf(c.slice(s).join(''));
      if(tail.length<3||!at.has(tail))continue;
      for(var b=0;b<2;b++){
        if(s-b<3||(b&&c[s-1]!=='s'&&c[s-1]!=='e'))continue;
        var head=keyOf(c.slice(0,s-b).join(''));
        if(at.has(head))return [at.get(head),at.get(tail)]
      }
    }
    return []
  }
  expand(q){
    var out=[];
    var misspelt=(w,near,x)=>{
      var m=new Map(),meant=-1;
      near.forEach(i=>{m.set(i,x);if(meant<0||this.terms[i].list.length>this.terms[meant].list.length)meant=i});
      out.push({word:w,terms:m,meant})
    };
    q.words.forEach((w,i)=>{
      var found=this.known(q.words,i);
      if(found.size)return out.push({word:w,terms:found,meant:-1});
      var near=this.nearest(w,1);
      if(near.length)return misspelt(w,near,[...w.text][7]?.9:.89);
      var parts=this.parts(w);
      if(parts.length)return parts.forEach((p,n)=>{
        var k=this.terms[p].key,m=this.compounds(k);
        m.set(p,1);
        out.push({word:{text:w.text,key:k,place:w.place,weight:n?.6:.8},terms:m,meant:-1})
      });
      misspelt(w,this.nearest(w,2),.8)
    });
    return out
  }
  answer(text){
    var q=this.query(text),entries=this.expand(q),acute=false,of=new Map(),marks=new Set();
    var scores=entries.map((e,n)=>{
      var s=new Map(),g=generic.has(e.word.key)?.25*e.word.weight:e.word.weight;
      e.terms.forEach((x,i)=>{
        marks.add(i);
        if(x>=.7&&!((of.get(i)||[])[1]>=x))of.set(i,[n,x]);
        this.terms[i].list.forEach(p=>{
          var v=g*x*this.terms[i].value*p[1]/(1.2+p[1]);
          s.set(p[0],max(s.get(p[0])||0,v))
        })
      });
      return s
    });
    q.all.forEach(w=>{w=this.at.get(keyOf(w));if(w>=0&&!of.has(w))of.set(w,[-1,1])});
    this.concepts.forEach(c=>{c.phrases.forEach(ids=>{
      var found=ids.map(i=>of.get(i));
      if(found.includes(undefined))return;
      var danger=c.acute&&found.every(f=>f[1]*(f[0]<0||entries[f[0]].word.weight)>=.9);
      acute=acute||danger;
      var x=min(...found.map(f=>f[1]))*(ids.length>1?1.3:1),share=c.value*x*(danger?3:1);
      found.forEach(f=>{if(f[0]>=0)c.services.forEach(p=>{
        var v=share*p[1]/100*entries[f[0]].word.weight;
        scores[f[0]].set(p[0],max(scores[f[0]].get(p[0])||0,v))
      })})
    })});
    var tops=scores.map(s=>{var t=0;s.forEach(v=>{if(v>t)t=v});return t}),all=tops.reduce((a,b)=>a+b,0),best=new Map();
    this.documents.forEach((d,i)=>{
      var sum=0,covered=0;
      scores.forEach((s,n)=>{if(s.has(i)){sum+=s.get(i);covered+=tops[n]}});
      if(!(sum>0))return;
      var v=round(sum*(.4+.6*covered/all)*1e6)/1e6;
      if(!best.has(d.id)||best.get(d.id).score<v)best.set(d.id,{id:d.id,at:i,score:v})
    });
    var said=[...q.all],differs=false;
    entries.forEach(e=>{if(e.meant>=0&&this.terms[e.meant].form){said[e.word.place]=this.terms[e.meant].form;differs=true}});
    return {hits:[...best.values()].sort((a,b)=>b.score-a.score||a.at-b.at),suggestion:differs&&!acute&&q.words.length<3?said.join(' '):null,acute,marks}
  }
  }
  """#

/// What the reader sees of it. Everything is made of text nodes: neither what is typed nor what the index holds is ever read as markup.
///
/// An answer says whom to call: somebody in trouble need not look for the number on one more page.
private let searchForm = #"""
  var form=document.querySelector('form[data-index]');
  if(!form)return;
  var input=form.querySelector('input'),out=document.createElement('div'),index,hours,asked=0,timed=0,failed=false;
  var root=form.dataset.root,page=document.documentElement.lang,langs=split(form.dataset.lang),timer,told,shown=20,panel=form.querySelector('[data-hours]');
  var controls=[...form.querySelectorAll('[data-filter]')];
  function make(tag,text,into){var e=document.createElement(tag);if(text)e.textContent=text;if(into)into.append(e);return e}
  function call(n,li){
    if(!n)return;
    var a=make('a',n.length===5?n:n.replace(n.length===8?/..(?=.)/g:/...(?=.)/g,'$& '),make('p','',li));
    a.className='call';
    a.href='tel:'+(n.length===8?'+47':n.length>8?'+':'')+n
  }
  function fetchScript(src,then){
    var s=make('script');
    s.src=src;s.onload=s.onerror=()=>{then();show()};
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
    fetchScript(form.dataset.index,()=>{failed=!index})
  }
  function loadHours(){
    if(!panel||timed++)return;
    window.terskelHours=data=>{if(data.version===1)hours=data};
    fetchScript(panel.dataset.hours,()=>{hours=hours||{}})
  }
  function isOpen(id){
    try{return hours.services[id].some(n=>saidNow(hours.hours[n])==='1')}catch(e){return false}
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
  labelOf=c=>choices(c)[c.selectedIndex||0].dataset.name;
  function count(all){
    controls.forEach(c=>{
      var pool=all.filter(d=>controls.every(o=>o===c||passes(o,d))),test=tests[c.dataset.filter],known=test!==tests.open||hours&&(hours.hours||[]).some(saidNow);
      choices(c).forEach(o=>{
        if(!o.value)return;
        var n=pool.filter(d=>test(d,o.value)).length;
        labelFor(o).textContent=o.dataset.name+(known?' ('+n+')':'');
        o.disabled=(known?!n:hours)&&!o.selected&&!o.checked&&o!==document.activeElement
      })
    })
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
  function draw(){
    var text=input.value.trim(),on=controls.filter(chosen);
    list.textContent=told='';
    if(failed)throw 0;
    if(!text&&!on.length&&!index)return;
    if(!index){load();return}
    var answer=text?index.answer(input.value):{hits:[],marks:new Set()};
    var all=text?answer.hits.map(h=>index.documents[h.at]):[...index.versions.values()].map(v=>v[0]);
    count(all);
    if(!text&&!on.length)return;
    loadHours();
    if(answer.acute){
      var numbers=document.querySelector('section.acute ul'),box=make('div','',list);
      box.className='acute';
      if(numbers)box.append(numbers.cloneNode(true))
    }
    if(answer.suggestion)button(answer.suggestion,make('p',say('meant')+' ',list),()=>{input.value=answer.suggestion;input.focus();show()});
    if(on.length){
      var bar=make('p','',list);
      bar.className='chosen';
      on.forEach(c=>button(say('remove')+' '+labelOf(c),bar,()=>{if(c.options)c.value='';else c.checked=false;show();c.focus()}))
    }
    var hits=all.filter(d=>controls.every(c=>passes(c,d)));
    told=hits.length?say('found').replace('#',hits.length):say('nothing');
    if(!hits.length)return;
    var ol=make('ol','',list);
    ol.className='services';
    hits.slice(0,text?shown:300).forEach(h=>{
      var d=h;
      langs.some(l=>index.versions.get(h.id).some(o=>{if(o.language===l)return d=o}));
      var li=make('li','',ol),p=make('p','',li),a=make('a','',p);
      mark(d.title,a,answer.marks);
      p.className='name';
      a.href=root+d.url.replace('/'+d.language+'/','/').slice(1)+'index.html';
      if(d.language!==page){li.lang=a.hreflang=d.language;li.dir='auto'}
      if(d.lead)mark(d.lead,make('p','',li),answer.marks);
      call(d.phone,li)
    });
    if(text&&hits.length>shown)button(say('all'),list,()=>{shown=300;show();list.querySelectorAll('.name a')[20].focus()})
  }
  function show(wait){
    try{draw()}catch(e){
      failed=true;
      list.textContent='';told=say('broken')
    }
    clearTimeout(timer);
    timer=setTimeout(()=>{status.textContent=told},wait)
  }
  form.addEventListener('submit',e=>{if(failed)return;e.preventDefault();show()});
  form.addEventListener('focusin',load);
  form.addEventListener('change',e=>{if(e.target!==input)show()});
  input.addEventListener('input',()=>{shown=20;load();show(500)});
  document.addEventListener('visibilitychange',()=>{if(hours)show()});
  controls.forEach(c=>{choices(c).forEach(o=>{o.dataset.name=labelFor(o).textContent})});
  if(panel)panel.hidden=false;
  form.terskelAnswer=text=>index?index.answer(text):null;

  """#
