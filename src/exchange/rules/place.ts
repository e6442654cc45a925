const rooms =
  'p\\.?\\s*họp|ph\\s*\\d|ph\\s+tầng|ph\\s+số|ph|phòng\\s+(?:họp|khánh|tiếp|hội|số|làm|truyền)|phòng|hội\\s+trường|ht|sảnh|tầng|nhà|khu|trụ\\s+sở|trung\\s+tâm|tttt|tt|văn\\s+phòng|vp|cơ\\s+sở|quảng\\s+trường|công\\s+viên|sân|bến|cảng|cầu|chợ|đền|chùa|đình|nghĩa\\s+trang|tượng\\s+đài|di\\s+tích|khách\\s+sạn|ks|nhà\\s+hàng|trường|học\\s+viện|đại\\s+học|bệnh\\s+viện|trạm|công\\s+ty|nhà\\s+máy|kcn|cụm|bộ\\s+chỉ|ban\\s+chỉ|bch|ban|bộ|sở|ubnd|hđnd|(?:ủy|uỷ)\\s+ban|(?:tỉnh|thành|huyện|thị|đảng|quận)\\s*(?:ủy|uỷ)|công\\s+an|đồn|thư\\s+viện|bảo\\s+tàng|rạp|cung|hà\\s+nội|tp\\.?|thành\\s+phố|tỉnh|huyện|xã|phường|thị|quận|thôn|ấp|khối|tổ\\s+dân|trực\\s+tuyến|điểm\\s+cầu|online|zoom|teams|cục|chi\\s+cục|kho|tòa|đài|đường|số\\s+\\d|thành|hồ|đảo|vườn|rừng|làng|bãi|buôn|bản|phum|sóc|khóm'
const placeAt = new RegExp(`^(?:tại\\s+)?(?:các\\s+)?(?:${rooms})(?![\\p{L}])`, 'iu')
const englishPlace =
  /\b(?:room|hall|office|building|center|centre|hotel|capitol|university|college|school|church|mansion|library|theat(?:re|er)|virtual|online|tb[acd]|park|street|avenue|city|chamber|museum|airport|stadium)\b/i

/** True when words may name a place, judged by their first word (Vietnamese) or any (English). */
export function isPlaceLike(words: string): boolean {
  return placeAt.test(words.trim()) || (words.length < 90 && englishPlace.test(words))
}

/** The last "tại …" of a sentence when a place follows: where the title ends and the place begins. */
export function placeInside(title: string): { title: string; place: string } | null {
  const marks = [...title.matchAll(/(,)?\s+(?:ở\s+)?tại\s+(?=\S)/giu)]
  const mark = marks.at(-1)
  if (!mark || mark.index === undefined || mark.index === 0) return null
  const place = title.slice(mark.index + mark[0].length)
  if (
    /^(?:cơ quan|nhà riêng|chỗ|đây|buổi|phiên|kỳ|hội nghị\s|cuộc|(?:trụ sở|phòng làm việc|văn phòng|đơn vị)$)/iu.test(
      place,
    )
  )
    return null
  const startsProper = /^\p{Lu}/u.test(place)
  if (!isPlaceLike(place) && !startsProper) return null
  if (place.length > 140 || sentenceInside.test(place)) return null
  // "giám sát tại Sở Tư pháp": without its place such a title would say nothing.
  const rest = title.slice(0, mark.index)
  return { title: rest.split(/\s+/).length > 2 || mark[1] === ',' ? rest : title, place }
}

const sentenceInside = /về\s+việc|để\s|nhằm\s|theo\s|;|“|\s(?:về|của\s+ông|và\s+nghe|cho)\s/iu

/** True when words name a room without any doubt: "P. họp 2", "Hội trường A". */
export function isRoomLike(words: string): boolean {
  return /^(?:p\.?\s*họp|ph\s*\d|phòng\s+(?:họp|khánh|tiếp)|hội\s+trường|ht\s)/iu.test(words)
}
