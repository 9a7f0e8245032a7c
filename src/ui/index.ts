export { Button, ButtonLink, Link, Tool } from './actions.tsx'
export { DateFields, dateValue, Scale } from './answers.tsx'
export { assets, assetUrl } from './assets.ts'
export type { CardProps } from './cards.tsx'
export { Card, CardLink, Chip, Chips, cityClass, FilterChip, NowCard, Ring } from './cards.tsx'
export type { BarRow } from './chart.tsx'
export { BarChart, GuessLine, Share } from './chart.tsx'
export type { ChoiceOption } from './choices.tsx'
export { Checkbox, Choice, Choices, Field, Fields, Group, Radio } from './choices.tsx'
export type { Column, TableRow } from './data.tsx'
export { Breadcrumb, DataList, Figures, Pagination, Table } from './data.tsx'
export type { FrameProps, SheetName } from './document.tsx'
export { LanguageSwitch, SkipLink } from './document.tsx'
export type { AlertKind, BadgeKind } from './feedback.tsx'
export { Alert, Bar, Demo, Done, Empty, ErrorSummary, Here, Hidden, StatusBadge, Undo } from './feedback.tsx'
export type { Option } from './fields.tsx'
export { FileField, FormField, Select, Textarea, Textbox, TimeField } from './fields.tsx'
export { ActionForm, Form } from './form.tsx'
export { SignOut, StaffFrame } from './frame-staff.tsx'
export { FlowFrame, LandingFrame, VisitorFrame, YoungFrame } from './frames.tsx'
export { classes, Icon } from './icon.tsx'
export type { IconName } from './icons.ts'
export type { TileKind } from './illustration.tsx'
export { EvidenceTile, Skyline } from './illustration.tsx'
export { initials } from './initials.ts'
export {
  Back,
  Band,
  Bdi,
  Cols,
  Grid,
  Heading,
  Lead,
  List,
  More,
  Note,
  Paragraph,
  Quote,
  Row,
  Section,
  Sheet,
  SheetButton,
  Stack,
  Wrap,
} from './layout.tsx'
export type { Need, Signer } from './people.tsx'
export { Needs, Pair, Signers } from './people.tsx'
export type { HaltProps, HaltState, TripMode } from './route.tsx'
export { Halt, Mini, Route, Trip, Why } from './route.tsx'
export { RouteMap } from './route-map.tsx'
export { StyleguidePage } from './styleguide.tsx'
export type { FormError, NavItem, Notice, View } from './view.ts'
export { errorOf } from './view.ts'
