/// The browser's half of the search: a classic script, without module, worker or WebAssembly, that finds the same services in the same order as
/// `Search` does. It asks for nothing but the index of the site itself, and what is typed never leaves the page.
///
/// The names in it follow those of `Sources/Search`, so that the two can be read beside each other.
let searchScript: String = {
  let text = "(()=>{'use strict';\n\(searchEngine)\n\(searchForm)\n})();\n"
  // Indentation is for us.
  return text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n") + "\n"
}()

/// From words to ids.
private let searchEngine = #"""
  function split(t,s){return t.split(s||' ').filter(Boolean)}
  function pairs(t){return split(t,',').map(p=>split(p))}
  function has(o,k){return Object.prototype.hasOwnProperty.call(o,k)}
  var stop,words,irregular,folded,whole,generic,parts,starts,ends;
  function norwegian(w){return w.split('aa').join('å').split('oe').join('ø').split('ae').join('æ')}
  var plain={å:'a',à:'a',á:'a',â:'a',ø:'o',ö:'o',ò:'o',ó:'o',ô:'o',æ:'ae',ä:'ae',é:'e',è:'e',ê:'e',ë:'e',ü:'u',ú:'u',í:'i',ï:'i'};
  function fold(w){return Array.from(norwegian(w)).map(c=>has(plain,c)?plain[c]:c).join('')}
  function isStop(w){return has(stop,w)||has(stop,norwegian(w))}
  var vowel=/[aeiouyæåøêòóô]/;
  var main=split('a e ede ande ende ane ene hetene en heten ar er heter as es edes endes enes hetenes ens hetens ers ets et het ast s erte ert');
  var kept=split('amm ast ind kap kk lt nk omm pp v øst'),lost=split('giv hav skap');
  var other=split('leg eleg ig eig lig elig els lov elov slov hetslov');
  function longest(list,w,from){var best='';list.forEach(e=>{if(e.length>best.length&&e.length<=w.length-from&&w.endsWith(e))best=e});return best}
  function stem(w){
    if(Array.from(w).length<3)return w;
    var from=w.length,i=w.search(vowel);
    if(i>=0)for(;i<w.length;i++)if(!vowel.test(w[i])){from=Math.max(i+1,3);break}
    var e=longest(main,w,from),rest=w.slice(0,w.length-e.length);
    if(e==='s'){
      var l=rest.slice(-1),b=rest.slice(-2,-1);
      if(l&&('bcdfghjlmnoptvyz'.indexOf(l)>=0||(l==='r'&&b!=='e')||(l==='k'&&b&&!vowel.test(b))))w=rest
    }else if(e==='ers'){if(kept.indexOf(longest(kept.concat(lost),rest,0))<0)w=rest}
    else if(e==='erte'||e==='ert')w=rest+'er';
    else w=rest;
    if(longest(['dt','vt'],w,from))w=w.slice(0,-1);
    e=longest(other,w,from);
    return w.slice(0,w.length-e.length)
  }
  function bokmal(w){
    if(has(words,w))return words[w];
    parts.forEach(p=>{w=w.split(p[0]).join(p[1])});
    for(var i=0;i<starts.length;i++)if(w.indexOf(starts[i][0])===0)return starts[i][1]+w.slice(starts[i][0].length);
    return w
  }
  function base(w){
    if(has(irregular,w))return irregular[w];
    if(has(folded,w))return folded[w];
    for(var i=0;i<ends.length;i++)if(w.endsWith(ends[i])&&bytes(w)>bytes(ends[i])+2)return w.slice(0,-ends[i].length)+(has(irregular,ends[i])?irregular[ends[i]]:ends[i]);
    return w
  }
  function bytes(w){var n=0;Array.from(w).forEach(c=>{var p=c.codePointAt(0);n+=p<128?1:p<2048?2:p<65536?3:4});return n}
  function keyOf(w){
    if(/\p{N}/u.test(w))return w;
    var known=base(bokmal(norwegian(w)));
    if(has(whole,known))return whole[known];
    var k=fold(stem(known));
    return bytes(k)>3&&/([^aeiouy\u0080-\uffff])\1$/.test(k)?k.slice(0,-1):k
  }
  function learn(T){
    stop={};words={};irregular={};folded={};whole={};generic={};
    split(T.stop).forEach(w=>{stop[w]=stop[fold(w)]=1});
    pairs(T.words).forEach(p=>{words[p[0]]=p[1]});
    pairs(T.whole).forEach(p=>{whole[p[0]]=p[1]});
    parts=pairs(T.parts),starts=pairs(T.starts),ends=split(T.ends);
    pairs(T.irregular).forEach(f=>{f.slice(1).forEach(w=>{irregular[w]=f[0]})});
    Object.keys(irregular).sort().forEach(w=>{var f=fold(w);if(!has(folded,f))folded[f]=irregular[w]});
    split(T.generic).forEach(w=>{generic[keyOf(w)]=1});
  }
  function wordsIn(t){
    t=t.toLowerCase().replace(/a\u030a/g,'å').replace(/o\u0308/g,'ö').replace(/a\u0308/g,'ä').replace(/\u00ad/g,'');
    return (t.match(/[\p{Alphabetic}\p{N}][\p{Alphabetic}\p{N}\u0300-\u036f]*/gu)||[]).map(w=>w.replace(/[\u0300-\u036f]/g,''))
  }
  function distance(a,b,limit){
    if(Math.abs(a.length-b.length)>limit||!a.length||!b.length)return -1;
    var two=[],one=[],row,i,j,least;
    for(j=0;j<=b.length;j++)one[j]=j;
    for(i=1;i<=a.length;i++){
      row=[i];least=i;
      for(j=1;j<=b.length;j++){
        var best=Math.min(one[j]+1,row[j-1]+1,one[j-1]+(a[i-1]===b[j-1]?0:1));
        if(i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1])best=Math.min(best,two[j-2]+1);
        if(best<least)least=best;
        row[j]=best
      }
      if(least>limit)return -1;
      two=one;one=row
    }
    return one[b.length]<=limit?one[b.length]:-1
  }
  function value(n,all){return Math.round(Math.log(1+(all-n+.5)/(n+.5))*1000)/1000}
  class Index{
  constructor(data){
    if(data.version!==2)throw new Error('version');
    learn(data.words);
    var prev='',n=data.documents.length,posted=data.postings.split(' ');
    this.documents=data.documents;this.at=new Map();
    this.terms=data.terms.split(' ').map((t,i)=>{
      var p=t.split(':'),k=prev.slice(0,parseInt(p[0][0],36))+p[0].slice(1);
      prev=k;
      var form=p.length>1?k.slice(0,parseInt(p[1][0],36))+p[1].slice(1):null,d=0,list=[],m,re=/([0-9a-z]+)([A-P])([A-P])/g;
      while((m=re.exec(posted[i]||''))){
        d+=parseInt(m[1],36);
        var f=(m[2].charCodeAt(0)-65)*16+m[3].charCodeAt(0)-65;
        list.push([d,5*(f&3)+4*(f>>2&3)+2.5*(f>>4&3)+(f>>6)])
      }
      this.at.set(k,i);
      return {key:k,form:form,plain:fold(form||k),list:list,value:value(list.length,n)}
    });
    this.concepts=data.concepts.map(c=>{
      var h=c.split('|'),first=0,d=0,squares=0,services=[],m,re=/([0-9a-z]+)([@-Y])/g;
      while((m=re.exec(h[1]))){d+=parseInt(m[1],36);var fit=(m[2].charCodeAt(0)-64)*4;squares+=fit*fit;services.push([d,fit])}
      return {acute:h[1].slice(-1)==='!',services:services,value:value(squares/1e4,n),phrases:split(h[0]).map(p=>{
        var last=first,ids=p.split('.').map(x=>{last+=parseInt(x,36);return last});
        first=ids[0];return ids
      })}
    })
  }
  query(text){
    var start=Array.from(text).slice(0,1000).join('');
    var all=wordsIn(start).slice(0,24).map(w=>Array.from(w).slice(0,40).join(''));
    var open=/[\p{Alphabetic}\p{N}]$/u.test(start),places=all.map((_,i)=>i),telling=places.filter(i=>!isStop(all[i]));
    return {all:all,words:(telling.length?telling:places).map(i=>{return {text:all[i],key:keyOf(all[i]),place:i,open:open&&i===all.length-1,weight:1}})}
  }
  isWord(k){
    if(this.at.has(k))return true;
    if(/^[se]/.test(k)&&this.at.has(k.slice(1)))return true;
    return /[se]$/.test(k)&&this.at.has(keyOf(k.slice(0,-1)))
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
    function add(i,x){found.set(i,Math.max(found.get(i)||0,x))}
    if(at.has(w.key))found.set(at.get(w.key),1);
    [index-1,index+1].forEach(n=>{
      if(n<0||n>=words.length)return;
      var a=words[Math.min(index,n)],b=words[Math.max(index,n)],k=keyOf(a.text+b.text);
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
      var d=[distance(form,t.plain,limit),distance(form,t.key,limit),w.key.length>=4&&t.key.length>=4?distance(w.key,t.key,Math.min(limit,1)):-1].filter(x=>x>=0);
      if(!d.length)return;
      d=Math.min.apply(null,d);
      if(d<limit)found=[];
      limit=d;found.push(i)
    });
    return found
  }
  parts(w){
    var c=Array.from(w.text),at=this.at;
    if(c.length<7)return [];
    for(var s=c.length-3;s>=3;s--){
      var tail=keyOf(c.slice(s).join(''));
      if(bytes(tail)<3||!at.has(tail))continue;
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
    const misspelt=(w,near,x)=>{
      var m=new Map(),meant=-1;
      near.forEach(i=>{m.set(i,x);if(meant<0||this.terms[i].list.length>this.terms[meant].list.length)meant=i});
      out.push({word:w,terms:m,meant:meant})
    };
    q.words.forEach((w,i)=>{
      var found=this.known(q.words,i);
      if(found.size)return out.push({word:w,terms:found,meant:-1});
      var near=this.nearest(w,1);
      if(near.length)return misspelt(w,near,.9);
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
    var q=this.query(text),entries=this.expand(q),acute=false,of=new Map();
    var scores=entries.map((e,n)=>{
      var s=new Map(),g=has(generic,e.word.key)?.25*e.word.weight:e.word.weight;
      e.terms.forEach((x,i)=>{
        if(x>=.7&&!(of.has(i)&&of.get(i)[1]>=x))of.set(i,[n,x]);
        this.terms[i].list.forEach(p=>{
          var v=g*x*this.terms[i].value*p[1]/(1.2+p[1]);
          s.set(p[0],Math.max(s.get(p[0])||0,v))
        })
      });
      return s
    });
    this.concepts.forEach(c=>{c.phrases.forEach(ids=>{
      var found=ids.map(i=>of.get(i));
      if(found.indexOf(undefined)>=0)return;
      if(c.acute)acute=true;
      var x=Math.min.apply(null,found.map(f=>f[1]))*(ids.length>1?1.3:1),share=c.value*x*(c.acute?3:1);
      found.forEach(f=>{c.services.forEach(p=>{
        var v=share*p[1]/100*entries[f[0]].word.weight;
        scores[f[0]].set(p[0],Math.max(scores[f[0]].get(p[0])||0,v))
      })})
    })});
    var tops=scores.map(s=>{var t=0;s.forEach(v=>{if(v>t)t=v});return t}),all=tops.reduce((a,b)=>a+b,0),best=new Map();
    this.documents.forEach((d,i)=>{
      var sum=0,covered=0;
      scores.forEach((s,n)=>{if(s.has(i)){sum+=s.get(i);covered+=tops[n]}});
      if(!(sum>0))return;
      var v=Math.round(sum*(.4+(1-.4)*covered/all)*1e6)/1e6;
      if(!best.has(d.id)||best.get(d.id).score<v)best.set(d.id,{id:d.id,at:i,score:v})
    });
    var said=q.all.slice(),differs=false;
    entries.forEach(e=>{if(e.meant>=0&&this.terms[e.meant].form){said[e.word.place]=this.terms[e.meant].form;differs=true}});
    return {hits:Array.from(best.values()).sort((a,b)=>b.score-a.score||a.at-b.at),suggestion:differs?said.join(' '):null,acute:acute}
  }
  }
  """#

/// What the reader sees of it. An answer says whom to call: somebody in trouble need not look for the number on one more page.
private let searchForm = #"""
  var form=document.querySelector('form[data-index]');
  if(!form)return;
  var input=form.querySelector('input'),out=document.createElement('div'),index=null,asked=false,failed=false;
  var root=form.getAttribute('data-root'),lang=document.documentElement.lang,timer;
  function say(name){return form.getAttribute('data-'+name)||''}
  function make(tag,text,into){var e=document.createElement(tag);if(text)e.textContent=text;if(into)into.appendChild(e);return e}
  function call(n,li){
    if(!n)return;
    var a=make('a',n.length===5?n:n.replace(n.length===8?/..(?=.)/g:/...(?=.)/g,'$& '),make('p','',li));
    a.className='call';
    a.href='tel:'+(n.length===8?'+47':n.length>8?'+':'')+n
  }
  out.setAttribute('data-js','search');
  form.parentNode.insertBefore(out,form.nextSibling);
  var status=make('p','',out);
  status.setAttribute('role','status');
  var list=make('div','',out);
  function load(){
    if(asked)return;
    asked=true;
    window.terskelIndex=data=>{try{index=new Index(data);failed=false}catch(e){failed=true}};
    var s=make('script');
    s.src=form.getAttribute('data-index');
    s.onerror=()=>{failed=true;show()};
    s.onload=()=>{if(!index)failed=true;show()};
    document.head.appendChild(s)
  }
  function link(url){return root+url.replace(/^\//,'')+(/\/$/.test(url)?'index.html':'')}
  function show(){
    var text=input.value.trim();
    while(list.firstChild)list.removeChild(list.firstChild);
    if(!text){status.textContent='';return}
    if(failed){status.textContent=say('broken');return}
    if(!index){load();return}
    var answer=index.answer(input.value);
    if(answer.acute){
      var numbers=document.querySelector('section.acute ul'),box=make('div','',list);
      box.className='acute';
      if(numbers)box.appendChild(numbers.cloneNode(true))
    }
    if(answer.suggestion){
      var p=make('p',say('meant')+' ',list),b=make('button',answer.suggestion,p);
      b.type='button';
      b.onclick=()=>{input.value=answer.suggestion;input.focus();show()}
    }
    var hits=answer.hits.slice(0,20);
    status.textContent=hits.length?say('found').replace('#',String(answer.hits.length)):say('nothing');
    if(!hits.length)return;
    var ol=make('ol','',list);
    ol.className='services';
    hits.forEach(h=>{
      var d=index.documents[h.at];
      index.documents.forEach(o=>{if(o.id===h.id&&o.language===lang)d=o});
      var li=make('li','',ol),p=make('p','',li),a=make('a',d.title,p);
      p.className='name';
      a.href=link(d.url);
      if(d.language!==lang){li.lang=d.language;a.hreflang=d.language}
      if(d.lead)make('p',d.lead,li);
      call(d.phone,li)
    })
  }
  form.addEventListener('submit',e=>{if(failed)return;e.preventDefault();show()});
  input.addEventListener('focus',load);
  input.addEventListener('input',()=>{load();clearTimeout(timer);timer=setTimeout(show,80)});
  form.terskelAnswer=text=>{return index?index.answer(text):null};

  """#
