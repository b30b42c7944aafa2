// Moments in words, in the zone of whoever reads them.

const formats = new Map();

function format(zone, options) {
  const key = zone + JSON.stringify(options);
  if (!formats.has(key)) {
    let made;
    try {
      made = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: zone });
    } catch {
      made = new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" });
    }
    formats.set(key, made);
  }
  return formats.get(key);
}

/** "14:05" */
export function hour(moment, zone) {
  return format(zone, { hour: "2-digit", minute: "2-digit" }).format(moment);
}

/** "Mon 24 Nov 14:05" */
export function dayAndHour(moment, zone) {
  const day = format(zone, { weekday: "short", day: "numeric", month: "short" }).format(moment);
  return `${day.replace(",", "")}, ${hour(moment, zone)}`;
}

/** A key that is the same for moments of the same day. */
export function dayKey(moment, zone) {
  return format(zone, { year: "numeric", month: "2-digit", day: "2-digit" }).format(moment);
}

/** "Today", "Yesterday" or "Monday 24 November" */
export function day(moment, now, zone) {
  const key = dayKey(moment, zone);
  if (key === dayKey(now, zone)) return "Today";
  if (key === dayKey(new Date(now.getTime() - 86400000), zone)) return "Yesterday";
  return format(zone, { weekday: "long", day: "numeric", month: "long" }).format(moment).replace(",", "");
}

/** "London" of "Europe/London" */
export function city(zone) {
  return zone.split("/").pop().replaceAll("_", " ");
}
