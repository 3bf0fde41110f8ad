/// How a page becomes the one that was saved without being loaded again: a part of `PreviewScript`, which gives it `host`, its own notice,
/// and `words`.
///
/// What is as it was stays, so that nobody loses their place, what has focus, what is marked and what is open; and a browser that need not
/// begin anew shows it sooner. What comes of it is what loading the page would give, or else it is loaded: where a script, a style or a policy
/// has become another, where there are scripts that cannot run twice, where an address names a place in the page, and on a page with a quick
/// way out.
let pageChange = """
  var changePage = (function () {
    // What does something when it is read, and not when it is changed.
    var acting = 'script:not([type="application/ld+json"]),style,link[rel~=stylesheet],base,meta[http-equiv],iframe,object,embed';
    function actions(page) {
      return Array.from(page.querySelectorAll(acting)).map(function (element) {
        return element.localName + Array.from(element.attributes).map(function (each) {
          return each.name === 'data-token' ? '' : ' ' + each.name + '=' + JSON.stringify(each.value);
        }).sort().join('') + element.textContent;
      }).join('\\n');
    }
    function siteScripts() {
      return Array.from(document.querySelectorAll('script[src]')).filter(function (script) {
        return !script.hasAttribute('data-token');
      });
    }
    function canChange(next) {
      var isOwn = siteScripts().every(function (script) { return script.src.endsWith(words.pageScript); });
      return isOwn && !location.hash && !document.querySelector('[data-exit]') && !next.querySelector('[data-exit]') &&
        actions(document) === actions(next);
    }

    function patchAttributes(old, next) {
      Array.from(next.attributes).forEach(function (each) {
        if (old.getAttribute(each.name) !== each.value) old.setAttribute(each.name, each.value);
      });
      Array.from(old.attributes).forEach(function (each) {
        var isOpened = old.localName === 'details' && each.name === 'open';
        if (!isOpened && !next.hasAttribute(each.name)) old.removeAttribute(each.name);
      });
    }
    // Parts that the reader has opened are as they were.
    function closed(node) {
      var copy = node.cloneNode(true);
      [copy].concat(Array.from(copy.querySelectorAll('details'))).forEach(function (each) { each.removeAttribute('open'); });
      return copy;
    }
    function isAsItWas(old, next) {
      if (old.isEqualNode(next)) return true;
      if (old.nodeType !== Node.ELEMENT_NODE || next.nodeType !== Node.ELEMENT_NODE) return false;
      return (old.matches('details[open]') || !!old.querySelector('details[open]')) && closed(old).isEqualNode(closed(next));
    }
    function patch(old, next) {
      if (old.nodeType !== Node.ELEMENT_NODE) {
        old.data = next.data;
        return;
      }
      patchAttributes(old, next);
      var now = Array.from(old.childNodes).filter(function (node) { return node !== host; });
      var then = Array.from(next.childNodes);
      var least = Math.min(now.length, then.length), first = 0, last = 0;
      while (first < least && isAsItWas(now[first], then[first])) first += 1;
      while (last < least - first && isAsItWas(now[now.length - 1 - last], then[then.length - 1 - last])) last += 1;
      var after = now[now.length - last] || (host.parentNode === old ? host : null);
      now = now.slice(first, now.length - last);
      then = then.slice(first, then.length - last);
      if (now.length !== then.length) {
        now.forEach(function (node) { node.remove(); });
        then.forEach(function (node) { old.insertBefore(node, after); });
        return;
      }
      now.forEach(function (node, index) {
        if (node.nodeName === then[index].nodeName) patch(node, then[index]);
        else node.replaceWith(then[index]);
      });
    }

    // Where an element is, for finding what has come in its place.
    function place(element) {
      var steps = [];
      for (; element && element !== document.body; element = element.parentElement) {
        steps.unshift(Array.from(element.parentElement ? element.parentElement.children : []).indexOf(element));
      }
      return steps;
    }
    function found(steps) {
      return steps.reduce(function (element, step) { return element && element.children[step]; }, document.body);
    }

    // What is open now is said by the site's script, which knows the places that it found when it ran.
    function places() {
      return Array.from(document.querySelectorAll('[data-now]')).map(function (element) {
        return { element: element, list: element.dataset.now, text: element.textContent };
      });
    }
    function say(element, text) {
      element.textContent = text;
      element.parentNode.hidden = !text;
    }
    function runAgain() {
      siteScripts().forEach(function (script) {
        var copy = document.createElement('script');
        copy.src = script.src;
        copy.onload = function () { copy.remove(); };
        document.head.append(copy);
      });
    }

    return function (html) {
      var next = new DOMParser().parseFromString(html, 'text/html');
      if (!canChange(next)) return false;
      // Where scripts run, what is for those without is text.
      next.querySelectorAll('noscript').forEach(function (element) { element.textContent = element.innerHTML; });
      var active = document.activeElement, steps = place(active);
      var before = places();
      before.forEach(function (each) { say(each.element, ''); });
      // One by one, since something else than a page may lie beside them: what a browser's own helpers put there.
      patchAttributes(document.documentElement, next.documentElement);
      patch(document.head, next.head);
      patch(document.body, next.body);
      var isSaid = places().map(function (now) {
        var same = before.find(function (each) { return each.element === now.element && each.list === now.list; });
        if (same) say(same.element, same.text);
        return !!same;
      });
      if (isSaid.includes(false)) runAgain();
      if (active && !active.isConnected) {
        var other = found(steps);
        if (other && other.localName === active.localName) other.focus({ preventScroll: true });
      }
      return true;
    };
  })();

  """
