// What is said at this minute of a list as `OpenNow.list(_:)` writes it: the page says from which minute on which sentence holds, so that no
// script knows anything of hours, holidays or time zones.
function saidNow(list) {
  var minute = Date.now() / 60000, said = '';
  list.split(';').forEach(function (part) {
    if (parseInt(part, 10) <= minute) said = part.replace(/^\d+ /, '');
  });
  return said;
}
