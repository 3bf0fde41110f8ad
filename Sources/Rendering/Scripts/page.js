// What a page does better with JavaScript than without; everything on it works without.
//
// The quick exit: the page is blank before the next one has begun to load, and it is not in the history of the tab. Shift three times
// within two seconds does the same as the link.
//
// What is open now (said-now.js) is looked at again when the page is seen again, and once a minute.

var d = document;
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
