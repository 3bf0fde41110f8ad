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
  found index make list best split limit irregular numbers hours keyOf show into rest pairs fold input last least \
  controls entries told longest folded failed shown panel scores high near count wordsIn choices distance whole vowel \
  kept tail norwegian tests kind button prev anyPart telling misspelt squares covered labelFor fetchScript generic \
  isStop differs passes starts ends plain main lost other tops danger status timer chosen saidNow term size first read \
  page bokmal labelOf loadHours asked timed share minute isOpen learn stem pool langs root draw
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
  var {max,min,round,log}=Math,split=(t,s)=>t.split(s||' ').filter(Boolean),
  pairs=t=>split(t,',').map(p=>split(p)),
  stop,words,irregular,folded,whole,generic,parts,anyPart,starts,ends,plain,main,kept,lost,other,
  norwegian=w=>w.split('aa').join('å').split('oe').join('ø').split('ae').join('æ'),
  fold=w=>[...norwegian(w)].map(c=>plain.get(c)||c).join(''),
  isStop=w=>stop.has(w)||stop.has(norwegian(w)),
  vowel=/[aeiouyæåøêòóô]/;
  function longest(list,w,from){var best='';list.forEach(e=>{if(e.length>best.length&&w.slice(from).endsWith(e))best=e});return best}
  function stem(w){
    if([...w].length<3)return w;
    var from=w.length,i=w.search(vowel);
    if(i>=0)for(;i<w.length;i++)if(!vowel.test(w[i])){from=max(i+1,3);break}
    var e=longest(main,w,from),rest=w.slice(0,w.length-e.length);
    if(e==='s'){
      var l=rest.slice(-1),b=rest.slice(-2,-1);
      if(l&&('bcdfghjlmnoptvyz'.includes(l)||l==='r'&&b!=='e'||l==='k'&&b&&!vowel.test(b)))w=rest
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
    var e=ends.find(e=>w.endsWith(e)&&w.length>e.length+2);
    return irregular.get(w)||folded.get(w)||(e?w.slice(0,-e.length)+(irregular.get(e)||e):w)
  }
  function keyOf(w){
    if(/\p{N}/u.test(w))return w;
    var known=base(bokmal(norwegian(w))),k=whole.get(known)||fold(stem(known));
    return !whole.has(known)&&k[3]&&/([^aeiouy\u0080-\uffff])\1$/.test(k)?k.slice(0,-1):k
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
    if((a.length-b.length)**2>limit*limit||!a.length||!b.length)return -1;
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
    [...t].forEach(c=>{if(c<'['&&c>'@')high=high*26+c.charCodeAt(0)-64;else{out.push(c<'0'?c:high*36+parseInt(c,36));high=0}});
    return out
  }
  class Index{
  constructor(data){
    if(data.version!==4)throw 0;
    learn(data.words);
    var all=new Map(),met=this.met=new Map(),prev='',last=0;
    function term(k){
      if(!all.has(k))all.set(k,{key:k,of:new Map(),forms:new Map()});
      return all.get(k)
    }
    data.keys.replace(/[A-Z][^A-Z]*/g,t=>{term(prev=prev.slice(0,t.charCodeAt(0)-65)+t.slice(1))});
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
    this.versions=new Map();
    this.documents=data.documents.map((t,i)=>{
      var l=t.split('\n'),f=l[5].split(' '),n=numbers(f[0]);
      var d={id:l[4]||l[3],at:i,title:l[0],lead:l[1],url:data.bases[n[1]]+l[3]+'/',language:data.languages[n[0]],type:n[4]-1,flags:n[5],audience:numbers(f[1]),topics:numbers(f[2]),phone:f[3]};
      if(!/^(\/[a-z0-9-]+)+\/$/.test(d.url))throw 0;
      d.named=d.audience.map(x=>data.audiences[x]).concat(d.topics.map(x=>' '+data.topics[x]));
      add(d.title,0,i);add(l[2],1,i);add((data.types[d.type]||'').split('\n')[1]||'',1,i);add(d.lead,2,i);
      this.versions.set(d.id,[...this.versions.get(d.id)||[],d]);
      return d
    });
    var size=this.documents.length,terms=this.terms=[...all.values()].sort((a,b)=>a.key<b.key?-1:1);
    this.at=new Map(terms.map((e,i)=>[e.key,i]));
    split(data.bodies).forEach(t=>{
      var n=numbers(t),d=0,x=1;
      last+=n.shift();
      n.forEach(c=>{if(c>=0){count(terms[last],d+=c,3,x);x=1}else x=c==='#'?3:2})
    });
    terms.forEach(e=>{
      var most=0;
      e.forms.forEach((n,w)=>{if(n>most){most=n;e.form=w}});
      e.plain=fold(e.form||e.key);
      e.list=[...e.of].map(([d,f])=>[d,8*f[0]+4*f[1]+2.5*f[2]+f[3]]);
      e.value=value(e.list.length,size)
    });
    this.concepts=data.concepts.map(c=>{
      var h=c.split('|'),list=numbers(h[0]),targets=numbers(h[1]),phrases=[],squares=0,services=[];
      function read(first){
        for(var x=0,y=0,t;(t=list.shift())==='('||t>=0;)if(t>=0)phrases.push([...first,x+=t]);else read([...first,y+=list.shift()])
      }
      read([]);
      this.documents.forEach((d,i)=>{
        var fit=0;
        for(var t=0;t+2<targets.length;t+=3){
          var n=targets[t+1],s=0,kind=targets[t],f;
          if(kind==='#')s=d.type===n?100:0;
          else if(kind==='*'){f=terms[n].of.get(i);s=f&&f[0]+f[1]?100:0}
          else if(kind==='$'){f=d.topics.indexOf(n);s=f<0?0:max(100-12*f,40)}
          else if(d.audience.includes(n))s=max(115-15*d.audience.length,40);
          fit=max(fit,((s*targets[t+2]/100|0)+2>>2)*4)
        }
        if(fit){squares+=fit*fit;services.push([i,fit])}
      });
      return {acute:targets.length%3,services,value:value(squares/1e4,size),phrases}
    })
  }
  query(text){
    var start=[...text].slice(0,1000).join('');
    var all=wordsIn(start).slice(0,24).map(w=>[...w].slice(0,40).join(''));
    var open=/[\p{Alphabetic}\p{N}]$/u.test(start),places=[...all.keys()],telling=places.filter(i=>!isStop(all[i]));
    return {all,words:(telling.length?telling:places).map(i=>({text:all[i],key:keyOf(all[i]),place:i,open:open&&!all[i+1],weight:1}))}
  }
  isWord(k){
    var at=this.at;
    return at.has(k)||/^[se]/.test(k)&&at.has(k.slice(1))||/[se]$/.test(k)&&at.has(keyOf(k.slice(0,-1)))
  }
  compounds(k){
    var found=new Map();
    if(!k[3])return found;
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
      if(!words[n])return;
      var a=words[min(index,n)],b=words[max(index,n)],k=keyOf(a.text+b.text);
      if(b.place===a.place+1&&at.has(k))add(at.get(k),.95)
    });
    var o=fold(w.text);
    if(!w.open&&(found.size||!o[5])||!o[1])return found;
    var x=!at.has(w.key)&&o[2]?.75:.45;
    this.terms.forEach((t,i)=>{if(t.plain.startsWith(o)||t.key.startsWith(o))add(i,x)});
    return found
  }
  nearest(w,limit){
    var form=fold(w.text),found=[];
    if(form.length<limit*3.5)return found;
    this.terms.forEach((t,i)=>{
      if(limit>1&&form[0]!==t.plain[0]&&form[0]!==t.plain[1])return;
      var d=[distance(form,t.plain,limit),distance(form,t.key,limit),w.key[3]&&t.key[3]?distance(w.key,t.key,w.key[6]?limit:min(limit,1)):-1].filter(x=>x>=0);
      if(!d.length)return;
      d=min(...d);
      if(d<limit)found=[];
      limit=d;found.push(i)
    });
    return found
  }
  parts(w){
    var c=[...w.text],at=this.at;
    if(!c[6])return [];
    for(var s=c.length-3;s>=3;s--){
      var tail=keyOf(c.slice(s).join(''));
      if(!tail[2]||!at.has(tail))continue;
      for(var b=0;b<2;b++){
        if(s-b<3||b&&!/[se]/.test(c[s-1]))continue;
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
      if(found.size)return out.push({word:w,terms:found});
      var near=this.nearest(w,1);
      if(near.length)return misspelt(w,near,w.text[7]?.9:.89);
      var parts=this.parts(w);
      if(parts.length)return parts.forEach((p,n)=>{
        var k=this.terms[p].key,m=this.compounds(k);
        m.set(p,1);
        out.push({word:{text:w.text,key:k,place:w.place,weight:n?.6:.8},terms:m})
      });
      misspelt(w,this.nearest(w,w.text[11]?3:2),.8)
    });
    return out
  }
  answer(text){
    var q=this.query(text),entries=this.expand(q),acute=false,of=new Map(),marks=new Set();
    var scores=entries.map((e,n)=>{
      var s=new Map(),g=generic.has(e.word.key)?.25*e.word.weight:e.word.weight;
      e.terms.forEach((x,i)=>{
        marks.add(this.terms[i]);
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
      if(found.some(f=>!f))return;
      var danger=c.acute&&found.every(f=>f[1]*(f[0]<0||entries[f[0]].word.weight)>=.9);
      acute=acute||danger;
      var x=min(...found.map(f=>f[1]))*(ids.length>1?1.3:1),share=c.value*x*(danger?3:1);
      found.forEach(f=>{if(f[0]>=0)c.services.forEach(p=>{
        var v=share*p[1]/100*entries[f[0]].word.weight;
        scores[f[0]].set(p[0],max(scores[f[0]].get(p[0])||0,v))
      })})
    })});
    var tops=scores.map(s=>max(0,...s.values())),all=tops.reduce((a,b)=>a+b,0),best=new Map();
    this.documents.forEach((d,i)=>{
      var sum=0,covered=0;
      scores.forEach((s,n)=>{if(s.has(i)){sum+=s.get(i);covered+=tops[n]}});
      if(!(sum>0))return;
      var v=round(sum*(.4+.6*covered/all)*1e6)/1e6;
      if(!best.has(d.id)||best.get(d.id).score<v)best.set(d.id,{id:d.id,at:i,score:v})
    });
    var said=[...q.all],differs;
    entries.forEach(e=>{if(e.meant>=0&&this.terms[e.meant].form)differs=said[e.word.place]=this.terms[e.meant].form});
    return {hits:[...best.values()].sort((a,b)=>b.score-a.score||a.at-b.at),suggestion:differs&&!acute&&!q.words[2]?said.join(' '):null,acute,marks,unknown:acute?'':entries.filter(e=>!e.terms.size).map(e=>e.word.text).join(' ')}
  }
  }
  """#

/// What the reader sees of it. Everything is made of text nodes: neither what is typed nor what the index holds is ever read as markup.
///
/// An answer says whom to call: somebody in trouble need not look for the number on one more page.
private let searchForm = #"""
  var form=document.querySelector('form[data-index]');
  if(!form)return;
  var input=form.querySelector('input'),out=make('div'),index,hours,asked=0,timed=0,failed=false;
  var root=form.dataset.root,page=document.documentElement.lang,langs=split(form.dataset.lang),timer,told,shown=20,panel=form.querySelector('[data-hours]');
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
    try{return hours.services[id].some(n=>saidNow(hours.hours[n])==='1')}catch(e){}
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
    if(!index){if(text||on[0])load();return}
    var answer=text?index.answer(input.value):{hits:[],marks:new Set()};
    var all=text?answer.hits.map(h=>index.documents[h.at]):[...index.versions.values()].map(v=>v[0]);
    count(all);
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
      on.forEach(c=>button(say('remove')+' '+labelOf(c),bar,()=>{if(c.options)c.value='';else c.checked=false;show();c.focus()}))
    }
    var hits=all.filter(d=>controls.every(c=>passes(c,d)));
    told=hits.length?say('found').replace('#',hits.length):say('nothing');
    if(!hits.length)return;
    if(answer.unknown)told+='. '+say('unknown').replace('#',answer.unknown);
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
  form.addEventListener('submit',e=>{if(!failed){e.preventDefault();show()}});
  form.addEventListener('focusin',load);
  form.addEventListener('change',e=>{if(e.target!==input)show()});
  input.addEventListener('input',()=>{shown=20;load();show(500)});
  document.addEventListener('visibilitychange',()=>{if(hours)show()});
  controls.forEach(c=>{choices(c).forEach(o=>{o.dataset.name=labelFor(o).textContent})});
  if(panel)panel.hidden=false;
  form.terskelAnswer=text=>index?index.answer(text):null;

  """#
