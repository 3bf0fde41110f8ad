/// What a page does better with JavaScript than without; everything on it works without.
///
/// One small classic script, so that it also works from `file://`, and under its own fingerprint, so that browsers may keep it for ever.
///
/// The quick exit: the page is blank before the next one has begun to load, and it is not in the history of the tab. Shift three times
/// within two seconds does the same as the link.
///
/// What is open now (`saidNowFunction`): the page says from which minute on which sentence holds, so that the script knows nothing of hours, holidays or time
/// zones. It looks again when the page is seen again, and once a minute.
let pageScript: OutputFile = {
  let script = """
    (function (d) {
      var exit = d.querySelector('[data-exit]'), shifts = [];
      function leave(event) {
        if (event) event.preventDefault();
        d.title = '';
        d.body.textContent = '';
        location.replace(exit.href);
      }
      if (exit) {
        exit.addEventListener('click', leave);
        d.addEventListener('keydown', function (event) {
          if (event.repeat) return;
          shifts = event.key === 'Shift' ? shifts.slice(-2).concat(Date.now()) : [];
          if (shifts.length === 3 && shifts[2] - shifts[0] < 2000) leave();
        });
      }
      \(saidNowFunction)
      var places = d.querySelectorAll('[data-now]');
      function look() {
        places.forEach(function (place) {
          var said = saidNow(place.dataset.now);
          place.textContent = said;
          place.parentNode.hidden = !said;
        });
      }
      if (places.length) {
        look();
        setInterval(look, 60000);
        d.addEventListener('visibilitychange', look);
      }
    })(document);

    """
  return OutputFile(path: "assets/side.\(fingerprint(script)).js", bytes: Array(script.utf8))
}()

/// What is said at this minute of a list as `OpenNow.list(_:)` writes it; shared by the pages and the search.
let saidNowFunction =
  "function saidNow(list){var minute=Date.now()/60000,said='';list.split(';').forEach(function(part){if(parseInt(part,10)<=minute)said=part.replace(/^\\d+ /,'')});return said}"
