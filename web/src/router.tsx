import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Home, ToOffice } from './shell/home.tsx'
import { InOffice } from './shell/in-office.tsx'
import { SignedIn } from './shell/signed-in.tsx'
import { BrokenPage, NotFoundPage, NothingHere } from './shell/states.tsx'

const root = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: BrokenPage })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./access/sign-in-page.tsx'), 'SignInPage'),
})
const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up/$token',
  component: lazyRouteComponent(() => import('./access/set-up-page.tsx'), 'SetUpPage'),
})
const password = createRoute({
  getParentRoute: () => root,
  path: '/choose-password/$token',
  component: lazyRouteComponent(() => import('./access/password-page.tsx'), 'PasswordPage'),
})

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn })

// The bare address, and those from before addresses named the office.
const withoutOffice = ['/', '/week/$', '/settings/$', '/import', '/links', '/account'].map((path) =>
  createRoute({ getParentRoute: () => signedIn, path, component: ToOffice }),
)

const office = createRoute({
  getParentRoute: () => signedIn,
  path: '/o/$office',
  component: InOffice,
  notFoundComponent: NothingHere,
})
const home = createRoute({ getParentRoute: () => office, path: '/', component: Home })
const account = createRoute({
  getParentRoute: () => office,
  path: '/account',
  component: lazyRouteComponent(() => import('./access/account-page.tsx'), 'AccountPage'),
})
const week = createRoute({
  getParentRoute: () => office,
  path: '/week/$week',
  component: lazyRouteComponent(() => import('./programme/week-page.tsx'), 'WeekPage'),
})
const releases = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/releases',
  component: lazyRouteComponent(() => import('./release/history-page.tsx'), 'HistoryPage'),
})
const review = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/review',
  component: lazyRouteComponent(() => import('./review/review-page.tsx'), 'ReviewPage'),
})
const released = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/released',
  component: lazyRouteComponent(() => import('./receipt/read-page.tsx'), 'ReadPage'),
})
const receipts = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/receipts',
  component: lazyRouteComponent(() => import('./receipt/receipts-page.tsx'), 'ReceiptsPage'),
})
const print = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/print',
  component: lazyRouteComponent(() => import('./release/print/print-page.tsx'), 'PrintPage'),
})
const importWeek = createRoute({
  getParentRoute: () => office,
  path: '/week/$week/import',
  component: lazyRouteComponent(() => import('./exchange/import-page.tsx'), 'ImportPage'),
})
const importAny = createRoute({
  getParentRoute: () => office,
  path: '/import',
  component: lazyRouteComponent(() => import('./exchange/import-page.tsx'), 'ImportPage'),
})
const registration = createRoute({
  getParentRoute: () => office,
  path: '/registration/$week',
  component: lazyRouteComponent(
    () => import('./proposal/registration-page.tsx'),
    'RegistrationPage',
  ),
})
const inbox = createRoute({
  getParentRoute: () => office,
  path: '/inbox/$week',
  component: lazyRouteComponent(() => import('./proposal/inbox-page.tsx'), 'InboxPage'),
})
const links = createRoute({
  getParentRoute: () => office,
  path: '/links',
  component: lazyRouteComponent(() => import('./calendar/links-page.tsx'), 'LinksPage'),
})
const settings = createRoute({
  getParentRoute: () => office,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('./shell/settings-page.tsx'), 'SettingsPage'),
})

/** All pages. A page is fetched when it is first opened, its link is fetched ahead when pointed at. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setUp,
    password,
    signedIn.addChildren([
      ...withoutOffice,
      office.addChildren([
        home,
        account,
        week,
        releases,
        review,
        released,
        receipts,
        print,
        importWeek,
        importAny,
        registration,
        inbox,
        links,
        settings,
      ]),
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})
