import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router'
import { Home } from './shell/home.tsx'
import { SignedIn } from './shell/signed-in.tsx'
import { BrokenPage, NotFoundPage } from './shell/states.tsx'

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
const home = createRoute({ getParentRoute: () => signedIn, path: '/', component: Home })
const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('./access/account-page.tsx'), 'AccountPage'),
})
const week = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$week',
  component: lazyRouteComponent(() => import('./programme/week-page.tsx'), 'WeekPage'),
})
const releases = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$week/releases',
  component: lazyRouteComponent(() => import('./release/history-page.tsx'), 'HistoryPage'),
})
const print = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$week/print',
  component: lazyRouteComponent(() => import('./release/print/print-page.tsx'), 'PrintPage'),
})
const importWeek = createRoute({
  getParentRoute: () => signedIn,
  path: '/week/$week/import',
  component: lazyRouteComponent(() => import('./exchange/import-page.tsx'), 'ImportPage'),
})
const importAny = createRoute({
  getParentRoute: () => signedIn,
  path: '/import',
  component: lazyRouteComponent(() => import('./exchange/import-page.tsx'), 'ImportPage'),
})
const links = createRoute({
  getParentRoute: () => signedIn,
  path: '/links',
  component: lazyRouteComponent(() => import('./calendar/links-page.tsx'), 'LinksPage'),
})
const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings/$section',
  component: lazyRouteComponent(() => import('./people/settings-page.tsx'), 'SettingsPage'),
})

/** All pages. A page is fetched when it is first opened, its link is fetched ahead when pointed at. */
export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    setUp,
    password,
    signedIn.addChildren([
      home,
      week,
      account,
      releases,
      print,
      importWeek,
      importAny,
      links,
      settings,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})
