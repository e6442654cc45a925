import { defineWords, type Translate } from '../language.ts'

const vi = {
  readOnly: 'Bạn đang xem; người tổng hợp hoặc quản trị của cơ quan mới sửa được.',
  shortName: 'Tên viết tắt',
  'intro.office': 'Tên, múi giờ và những mặc định dùng khi ghi lịch.',
  'intro.hours': 'Giờ của từng buổi. Việc đã ghi giữ nguyên giờ; thay đổi có tác dụng từ nay.',
  'intro.units':
    'Các phòng, ban, đơn vị có tên trong lịch. Thứ tự ở đây là thứ tự trong danh sách chọn.',
  'intro.people':
    'Những người có tên trong lịch, xếp theo thứ bậc. Cột “Lịch riêng” đánh dấu lãnh đạo có bộ lọc và lịch riêng.',
  'intro.groups':
    'Những người hay được ghi chung một tên, như “Các Phó Chủ tịch”. Người ra khỏi nhóm vẫn thuộc nhóm trong những ngày trước.',
  'intro.rooms': 'Phòng họp, hội trường đặt được trong lịch.',
  'intro.holidays': 'Ngày nghỉ lễ và ngày làm bù, hoán đổi. Cả hai ngày đầu và cuối đều tính.',
  'intro.paper': 'Phần đầu, người ký và nơi nhận của lịch khi in.',
  'intro.address':
    'Địa chỉ mà điện thoại và máy khác dùng để vào, có trong mọi đường dẫn lịch và mã QR.',
  'intro.accounts':
    'Những người được đăng nhập. Tài khoản mới nhận một đường dẫn dùng một lần để tự đặt mật khẩu.',
  'list.retired': 'Hiện cả mục đã thôi dùng',
  'list.some_other': 'Đang hiện {{count}} dòng đầu.',
  'list.more': 'Tải thêm',
  'list.gone': 'Dòng này không còn trong danh sách.',
  'list.elsewhere': 'Dòng này đã lưu nhưng nằm ngoài phần đang hiện; hãy tìm nó để sửa tiếp.',
  'units.label': 'Đơn vị',
  'units.name': 'Tên đơn vị',
  'units.parent': 'Thuộc đơn vị',
  'rooms.label': 'Phòng họp',
  'rooms.name': 'Tên phòng',
  'rooms.capacity': 'Số chỗ',
  'rooms.location': 'Ở đâu',
  'rooms.seats': 'Số chỗ là số nguyên từ 1 đến 100.000, hoặc để trống.',
  'people.label': 'Cán bộ, chức vụ',
  'people.name': 'Họ và tên',
  'people.title': 'Chức vụ',
  'people.shortTitle': 'Viết tắt',
  'people.unit': 'Đơn vị',
  'people.leadership': 'Lãnh đạo cơ quan',
  'people.rank': 'Thứ bậc',
  'people.leader': 'Lịch riêng',
  'people.phone': 'Điện thoại',
  'people.email': 'Thư điện tử',
  'people.posts': 'Các chức vụ',
  'people.postsOf': 'Các chức vụ của {{name}}',
  'people.postCountOf_other': '{{count}} chức vụ của {{name}}',
  'people.postCount_other': '{{count}} chức vụ',
  'people.titleNeeded': 'Cần ghi chức vụ khi đã ghi viết tắt hoặc đơn vị.',
  'people.rankWrong': 'Thứ bậc là số nguyên từ 0 đến 100.000; số nhỏ đứng trước.',
  'people.stale':
    '{{by}} đã lưu người này lúc {{at}}, trước khi bạn lưu. Bản mới đã hiện ra; ô bạn gõ vẫn còn: lưu lại để giữ, hoặc bỏ thay đổi.',
  'people.noRank': 'Người chưa có chức vụ thì chưa có thứ bậc; hãy ghi chức vụ trước.',
  'posts.intro':
    'Khi thay chức vụ, hãy ghi ngày cuối cho chức vụ cũ rồi thêm dòng mới: lịch cũ vẫn gọi đúng chức vụ khi đó.',
  'posts.from': 'Từ ngày',
  'posts.until': 'Đến hết ngày',
  'posts.changed':
    'Người khác đã sửa các chức vụ này trước khi bạn lưu; bản mới đang hiện ra. Bạn đã gõ: {{typed}}. Nếu vẫn cần, hãy ghi lại vào đúng dòng.',
  'groups.label': 'Nhóm',
  'groups.name': 'Tên nhóm',
  'groups.members': 'Thành viên',
  'groups.pick': 'Chọn người',
  'groups.nobody': 'Chưa có ai',
  'groups.nobodyFound': 'Không thấy ai tên như vậy',
  'groups.unknown': 'Không nhận ra {{names}} trong danh sách cán bộ.',
  'holidays.label': 'Ngày nghỉ, hoán đổi',
  'holidays.name': 'Tên ngày nghỉ',
  'holidays.from': 'Từ ngày',
  'holidays.until': 'Đến hết ngày',
  'holidays.kind': 'Nghỉ hay làm',
  'holidays.OFF': 'Nghỉ',
  'holidays.WORK': 'Làm bù',
  'holidays.provisional': 'Dự kiến',
  'holidays.reversed': 'Ngày cuối đứng trước ngày đầu.',
} as const

const peopleWords = defineWords('people', {
  vi,
  en: {
    readOnly: 'You are reading; planners and administrators of the office can change this.',
    shortName: 'Short name',
    'intro.office': 'Name, zone and what is assumed when items are entered.',
    'intro.hours':
      'The hours of each half-day. Items already entered keep theirs; a change works from now on.',
    'intro.units':
      'Departments, divisions and bodies that programmes name. Their order here is the order of every list of choices.',
    'intro.people':
      'Those whom programmes name, by rank. “Own calendar” marks leaders with a filter and a calendar of their own.',
    'intro.groups':
      'People often named together, such as “the vice-chairs”. Who leaves a group stays a member of the days before.',
    'intro.rooms': 'Meeting rooms and halls that can be booked.',
    'intro.holidays': 'Days off and swapped working days. Both the first and the last day count.',
    'intro.paper': 'Header, signer and recipients of the printed programme.',
    'intro.address':
      'The address by which phones and other devices come in; every calendar link and QR code carries it.',
    'intro.accounts':
      'Those who may sign in. A new account gets a one-time link at which its holder chooses a password.',
    'list.retired': 'Show those out of use, too',
    'list.some_one': 'The first row is shown.',
    'list.some_other': 'The first {{count}} rows are shown.',
    'list.more': 'Load more',
    'list.gone': 'This row is no longer in the list.',
    'list.elsewhere':
      'This row is saved but stands outside the part that is shown; search for it to change it.',
    'units.label': 'Units',
    'units.name': 'Name of the unit',
    'units.parent': 'Part of',
    'rooms.label': 'Meeting rooms',
    'rooms.name': 'Name of the room',
    'rooms.capacity': 'Seats',
    'rooms.location': 'Where',
    'rooms.seats': 'Seats are a whole number from 1 to 100,000, or left empty.',
    'people.label': 'People and posts',
    'people.name': 'Full name',
    'people.title': 'Post',
    'people.shortTitle': 'Short title',
    'people.unit': 'Unit',
    'people.leadership': 'Leadership of the office',
    'people.rank': 'Rank',
    'people.leader': 'Own calendar',
    'people.phone': 'Telephone',
    'people.email': 'E-mail',
    'people.posts': 'All posts',
    'people.postsOf': 'Posts of {{name}}',
    'people.postCountOf_one': '{{count}} post of {{name}}',
    'people.postCountOf_other': '{{count}} posts of {{name}}',
    'people.postCount_one': '{{count}} post',
    'people.postCount_other': '{{count}} posts',
    'people.titleNeeded': 'A post is needed beside a short title or a unit.',
    'people.rankWrong': 'A rank is a whole number from 0 to 100,000; lower stands first.',
    'people.stale':
      '{{by}} saved this person at {{at}}, before you did. What is new is shown now; what you typed is kept: save again to keep it, or drop it.',
    'people.noRank': 'A person without a post has no rank; write the post first.',
    'posts.intro':
      'When a post changes, give the old one its last day and add a new row: past programmes keep the post of their time.',
    'posts.from': 'From',
    'posts.until': 'Last day',
    'posts.changed':
      'Somebody else changed these posts before you saved; what is new is shown now. You typed: {{typed}}. If it is still wanted, write it into the right row.',
    'groups.label': 'Groups',
    'groups.name': 'Name of the group',
    'groups.members': 'Members',
    'groups.pick': 'Choose people',
    'groups.nobody': 'Nobody yet',
    'groups.nobodyFound': 'Nobody has such a name',
    'groups.unknown': '{{names}} was not recognised among the people.',
    'holidays.label': 'Holidays and swapped days',
    'holidays.name': 'Name of the holiday',
    'holidays.from': 'First day',
    'holidays.until': 'Last day',
    'holidays.kind': 'Off or worked',
    'holidays.OFF': 'Day off',
    'holidays.WORK': 'Worked in lieu',
    'holidays.provisional': 'Provisional',
    'holidays.reversed': 'The last day lies before the first.',
  },
})

/** The texts of the settings' lists, looked up. */
export type PeopleWords = Translate<typeof vi>

/** The texts of the settings and their lists. */
export const usePeopleWords: () => PeopleWords = peopleWords
