/** Our own icons on a 24 by 24 grid, stroke 2, round ends. The value is the inside of the svg. */
export const icons = {
  route:
    '<circle cx="5" cy="19" r="2.5"/><circle cx="19" cy="5" r="2.5"/><path d="M5 16.5V11a4 4 0 0 1 8 0v3a3 3 0 0 0 6 0V7.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5.5 5.5"/>',
  place: '<path d="M12 21.5c-4-4.3-7-8-7-11.5a7 7 0 0 1 14 0c0 3.5-3 7.2-7 11.5Z"/><circle cx="12" cy="10" r="2.5"/>',
  chat: '<path d="M4 4.5h16v12h-8.5L6.5 21v-4.5H4Z"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 21a7.5 7.5 0 0 1 15 0"/>',
  people:
    '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20a6.5 6.5 0 0 1 13 0M16 4.7a3.5 3.5 0 0 1 0 6.6M18.3 14.3a6.5 6.5 0 0 1 3.2 5.7"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  check: '<path d="m5 12.5 4.5 4.5L19 7.5"/>',
  cross: '<path d="m6 6 12 12M18 6 6 18"/>',
  forward: '<path d="M4 12h16M13.5 5.5 20 12l-6.5 6.5"/>',
  back: '<path d="M20 12H4M10.5 5.5 4 12l6.5 6.5"/>',
  down: '<path d="m6 9 6 6 6-6"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5.5l3.5 2"/>',
  calendar: '<rect x="4" y="5" width="16" height="16" rx="2"/><path d="M4 10h16M8.5 2.5V7M15.5 2.5V7"/>',
  document: '<path d="M6 3h8.5L19 7.5V21H6ZM14 3v5h5M9.5 12.5h6M9.5 16.5h6"/>',
  pen: '<path d="m4 20 1.2-4.8L16 4.5 19.5 8 8.8 18.8ZM13.5 7l3.5 3.5"/>',
  sign: '<path d="M3 16.5c3.5-8 6.5-12 8-10.5s-4.5 10.5-2 10.5 3-4.5 5-4.5 0 4 2 4 2.5-1 5-1M3 21h18"/>',
  lock: '<rect x="5" y="11" width="14" height="10" rx="2"/><path d="M8 11V7.5a4 4 0 0 1 8 0V11"/>',
  eye: '<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12Z"/><circle cx="12" cy="12" r="3"/>',
  'eye-off': '<path d="M2 12s3.5-6.5 10-6.5S22 12 22 12s-3.5 6.5-10 6.5S2 12 2 12ZM4 20 20 4"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.5v.01"/>',
  alert: '<path d="M12 3.5 22 20.5H2ZM12 10v4.5M12 17.5v.01"/>',
  home: '<path d="m3.5 11 8.5-7 8.5 7v9.5h-17ZM9.5 20.5V14h5v6.5"/>',
  heart: '<path d="M12 20.5C5.5 15.5 3 12 3 8.7A4.7 4.7 0 0 1 12 7a4.7 4.7 0 0 1 9 1.7c0 3.3-2.5 6.8-9 11.8Z"/>',
  work: '<rect x="3" y="8" width="18" height="12" rx="2"/><path d="M8.5 8V6a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v2M3 13h18"/>',
  school: '<path d="m1.5 9.5 10.5-5 10.5 5-10.5 5ZM6 11.8V17c3 2.5 9 2.5 12 0v-5.2"/>',
  bike: '<circle cx="5.5" cy="16.5" r="3.5"/><circle cx="18.5" cy="16.5" r="3.5"/><path d="m5.5 16.5 3-7H16l2.5 7M9 9.5l3.5 7 3.5-7-.8-3H18M7 7h3"/>',
  tram: '<rect x="6" y="5" width="12" height="13" rx="3"/><path d="M6 12h12M9.5 18 8 21.5M14.5 18l1.5 3.5M9 2h6M12 2v3M9.5 15v.01M14.5 15v.01"/>',
  ball: '<circle cx="12" cy="12" r="9"/><path d="M12 3v18M3 12h18M5.6 5.6c3.7 3.2 3.7 9.6 0 12.8M18.4 5.6c-3.7 3.2-3.7 9.6 0 12.8"/>',
  street: '<path d="M3 21V10.5l4.5-4 4.5 4V21M12 21V4.5h9V21M1.5 21h21M7 14.5h1M16 9h1M16 13h1M16 17h1"/>',
  mail: '<rect x="3" y="5" width="18" height="14" rx="2"/><path d="m3.5 7.5 8.5 6.5 8.5-6.5"/>',
  download: '<path d="M12 3v12M6.5 10 12 15.5 17.5 10M4 20.5h16"/>',
  print: '<path d="M7 9V3h10v6M7 17.5H3.5V9h17v8.5H17M7 14h10v7H7Z"/>',
  filter: '<path d="M3 6h18M6.5 12h11M10 18h4"/>',
  undo: '<path d="M4 9h10.5a5.5 5.5 0 0 1 0 11H9M8.5 4.5 4 9l4.5 4.5"/>',
  menu: '<path d="M4 6.5h16M4 12h16M4 17.5h16"/>',
  globe: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c4.7 5.4 4.7 12.6 0 18M12 3c-4.7 5.4-4.7 12.6 0 18"/>',
  chart: '<path d="M4 4v16h16M8.5 16v-5M13 16V7M17.5 16v-3"/>',
  sound: '<path d="M3.5 9.5v5H7l5 4v-13l-5 4ZM15.5 9a4.5 4.5 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11"/>',
  match:
    '<path d="M3 6h4c6 0 4 12 10 12h3.5M3 18h4c1.9 0 3-1.2 3.7-2.8M13.3 8.8C14 7.2 15.1 6 17 6h3.5M17.5 3l3 3-3 3M17.5 15l3 3-3 3"/>',
  photo:
    '<rect x="3" y="5" width="18" height="14" rx="2"/><circle cx="8.5" cy="10" r="1.5"/><path d="m3.5 17.5 5-4 4 3.5 3.5-3 5 4"/>',
  euro: '<path d="M18.5 6.5a7.5 7.5 0 1 0 0 11M3.5 10.5H13M3.5 13.5H13"/>',
  sun: '<circle cx="12" cy="12" r="4.5"/><path d="M12 2v1.5M12 20.5V22M2 12h1.5M20.5 12H22M5 5l1 1M18 18l1 1M5 19l1-1M18 6l1-1"/>',
  share: '<path d="M4 12v8.5h16V12M12 15V3M7 8l5-5 5 5"/>',
  walk: '<circle cx="12.5" cy="4" r="1.75"/><path d="m9 21.5 2-6.5-1.5-3.5L11 8l3 1 1.5 3 2.5 1M11 8 7.5 10v3M12.5 15l2 2.5.5 4"/>',
  car: '<path d="M3 17v-4.5L5.5 7h13l2.5 5.5V17ZM3 12.5h18M6.5 17v2.5M17.5 17v2.5M7 14.8v.01M17 14.8v.01"/>',
} as const

export type IconName = keyof typeof icons

/** These point somewhere, so they turn round where one reads from right to left. */
export const flipping: ReadonlySet<IconName> = new Set<IconName>(['forward', 'back', 'undo', 'bike'])
