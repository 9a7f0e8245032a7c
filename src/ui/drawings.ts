/** A small skyline per city: flat blocks in the city's line and deep colour, white windows, one sun. The value is the inside of the svg. */
export const skylines = {
  amsterdam:
    '<circle cx="40" cy="28" r="13" class="kr-sky__sun"/><path d="M28 110V62h6v-8h6v-8h12v8h6v8h6v48Z" class="kr-sky__1"/><path d="M66 110V60c8 0 8-18 8-24h16c0 6 0 24 8 24v50Z" class="kr-sky__2"/><path d="M100 110V50l18-22 18 22v60Z" class="kr-sky__1"/><path d="M138 110V58c4-2 6-8 6-20h20c0 12 2 18 6 20v52Z" class="kr-sky__2"/><path d="M172 110V66h6v-8h6v-8h12v8h6v8h6v44Z" class="kr-sky__1"/><path class="kr-sky__3" d="M36 68h6v9h-6zM36 84h6v9h-6zM48 68h6v9h-6zM48 84h6v9h-6zM74 66h6v9h-6zM74 82h6v9h-6zM85 66h6v9h-6zM85 82h6v9h-6zM110 56h6v9h-6zM110 72h6v9h-6zM110 88h6v9h-6zM121 56h6v9h-6zM121 72h6v9h-6zM121 88h6v9h-6zM146 64h6v9h-6zM146 80h6v9h-6zM157 64h6v9h-6zM157 80h6v9h-6zM180 72h6v8h-6zM180 87h6v8h-6zM192 72h6v8h-6zM192 87h6v8h-6z"/><path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/>',
  denhaag:
    '<circle cx="206" cy="30" r="13" class="kr-sky__sun"/><path d="M24 110V36l22-14v88Z" class="kr-sky__1"/><path d="M48 110V44h20v66Z" class="kr-sky__2"/><path d="M74 110V30l12-14 12 14v80Z" class="kr-sky__1"/><path class="kr-sky__3" d="M30 46h8v7h-8zM30 61h8v7h-8zM30 76h8v7h-8zM30 91h8v7h-8zM53 52h10v6h-10zM53 66h10v6h-10zM53 80h10v6h-10zM53 94h10v6h-10zM82 38h8v6h-8zM82 52h8v6h-8zM82 66h8v6h-8zM82 80h8v6h-8zM82 94h8v6h-8z"/><path d="M92 110c14-24 30-36 46-36s26 14 40 14 24-10 44-10v32Z" class="kr-sky__2"/><path d="M130 110c16-16 34-22 50-22s30 8 44 22Z" class="kr-sky__1"/><path d="M164 40q6-7 12 0q6-7 12 0" class="kr-sky__l2" stroke-width="3" stroke-linecap="round"/><path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/>',
  eindhoven:
    '<circle cx="194" cy="32" r="15" class="kr-sky__sun"/><path d="M187 48h14v5h-14Zm2 8h10v4h-10Z" class="kr-sky__2"/><path d="M194 60v50" class="kr-sky__l2" stroke-width="4"/><ellipse cx="92" cy="62" rx="66" ry="15" class="kr-sky__1"/><path d="M40 56c8-22 30-30 52-30s44 8 52 30Z" class="kr-sky__2"/><path d="M58 72 74 110M126 72l-16 38M92 76v34" class="kr-sky__l2" stroke-width="5"/><path class="kr-sky__3" d="M44 58h6v7h-6zM55 58h6v7h-6zM66 58h6v7h-6zM77 58h6v7h-6zM88 58h6v7h-6zM99 58h6v7h-6zM110 58h6v7h-6zM121 58h6v7h-6zM132 58h6v7h-6z"/><path d="M150 110V84h22v26Z" class="kr-sky__1"/><path class="kr-sky__3" d="M155 90h5v7h-5zM165 90h5v7h-5z"/><path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/>',
  leeuwarden:
    '<circle cx="52" cy="34" r="13" class="kr-sky__sun"/><path d="M96 110 104 20h38l6 90Z" class="kr-sky__1"/><path d="M104 20h38l.7 10H103ZM100 62h44l.7 9H99.2Z" class="kr-sky__2"/><path d="M114 40a7 7 0 0 1 14 0v14h-14ZM114 82a7 7 0 0 1 14 0v16h-14Z" class="kr-sky__3"/><path d="M24 110V90l14-12 14 12v20ZM170 110V86l16-13 16 13v24Z" class="kr-sky__2"/><path class="kr-sky__3" d="M35 92h5v7h-5zM180 88h5v7h-5zM190 88h5v7h-5z"/><path d="M56 110c8-12 24-12 32 0ZM204 110c4-8 14-8 18 0Z" class="kr-sky__1"/><path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/>',
  zaanstad:
    '<circle cx="196" cy="30" r="13" class="kr-sky__sun"/><path d="M30 110V72l18-18 18 18v38Z" class="kr-sky__2"/><path d="M62 110V58l22-22 22 22v52Z" class="kr-sky__1"/><path d="M72 58V34l18-18 18 18v24Z" class="kr-sky__2"/><path d="M100 110V70l20-20 20 20v40Z" class="kr-sky__2"/><path d="M136 110V80l16-16 16 16v30Z" class="kr-sky__1"/><path class="kr-sky__3" d="M44 76h5v7h-5zM44 89h5v7h-5zM76 64h5v7h-5zM76 77h5v7h-5zM76 90h5v7h-5zM86 64h5v7h-5zM86 77h5v7h-5zM86 90h5v7h-5zM85 32h5v7h-5zM85 45h5v7h-5zM113 74h5v7h-5zM113 87h5v7h-5zM123 74h5v7h-5zM123 87h5v7h-5zM149 84h5v7h-5zM149 97h5v7h-5z"/><path d="M196 110l5-40h10l5 40Z" class="kr-sky__2"/><path d="M206 70 184 48m22 22 22-22m-22 22-22 22m22-22 22 22" class="kr-sky__l1" stroke-width="4" stroke-linecap="round"/><path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/>',
  /** Anywhere else: a pin. */
  elsewhere:
    '<path d="M12 112h220" class="kr-sky__l1" stroke-width="4"/><path d="M122 108c-17-19-29-35-29-50a29 29 0 0 1 58 0c0 15-12 31-29 50Z" class="kr-sky__1"/><circle cx="122" cy="58" r="12" class="kr-sky__sun"/>',
} as const

/** Pictures for evidence that has no picture of its own; the inside of the svg. */
export const tiles = {
  bread:
    '<path d="M30 84c0-26 40-44 90-44s90 18 90 44c0 12-8 16-18 16H48c-10 0-18-4-18-16Z" class="kr-sky__1"/><path d="m78 52 16 26m14-30 16 30m14-29 14 26" class="kr-sky__ls" stroke-width="7" stroke-linecap="round"/>',
  kitchen:
    '<path d="M66 56h108v36a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14Z" class="kr-sky__1"/><path d="M54 56h132" class="kr-sky__l2" stroke-width="8" stroke-linecap="round"/><path d="M98 40c-8-8 8-12 0-22m22 22c-8-8 8-12 0-22m22 22c-8-8 8-12 0-22" class="kr-sky__ls" stroke-width="5" stroke-linecap="round"/>',
  certificate:
    '<rect x="60" y="18" width="120" height="86" rx="6" class="kr-sky__w kr-sky__l1" stroke-width="5"/><path d="M78 40h62M78 56h84M78 72h40" class="kr-sky__l1" stroke-width="5" stroke-linecap="round"/><circle cx="154" cy="84" r="15" class="kr-sky__sun kr-sky__l2" stroke-width="4"/>',
} as const
