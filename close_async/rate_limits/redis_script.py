"""The script that Redis runs: one atomic step for one key, answers in, calls out.

The state is two hashes per key. In the first, every operation has a ledger: what is left of its
window after all calls that may count there, and when the window ends on Redis's own clock. A call
is taken off the ledger of every operation that may share its group: all of them, until readings
have proved two apart, by the same proofs as in `placing`, whichever processes the readings came
from. While calls of both wait and the two have not been compared often, they go a few at a time, so
that they can be. Only what a step needs is read and written.

In the second hash every process has its calls in flight, by when they left, how many of its calls
wait, and when it was last heard of; one that fell silent is dropped with all of that. A process
that calls rarely tells of its answers with its next call only, and nobody has to wait for that:
when a window starts, calls that left long ago, as calls go, are taken as answered before. Where
nothing is left of a window only because of calls of others that left shortly before, one call goes
to see.

A window is opened by few calls, one in sixteen of what it takes, whose answers tell what it holds;
besides, every process may have one call on its way, so that those that call rarely do not wait for
each other. Operations whose answers carry no header are trusted with more the longer that went
well. What is known of pairs goes to every process when it changes, and comes back from one of them
when the state is lost. Two operations that were told apart are doubted again when one of them is
refused several times though calls seemed to be left.

An operation that is refused though its group has calls left has a limit of its own, which no
header tells. As many calls as were taken before go again in any stretch as long as a window, and
ten minutes after the last refusal more is tried. When its calls left is kept by the second.

Bulk calls leave as many calls as interactive ones wait in any process, and besides a tenth of each
window until it nearly ends. One call in eleven is kept for those that have waited for a whole
window.

The first process that finds Redis again makes all wait for a moment, until those have returned
that still spend their own share of the window, and forgets what was left of it.
"""

from __future__ import annotations

from close_async.rate_limits.redis_grants import GRANTS
from close_async.rate_limits.redis_reports import REPORTS

__all__ = ["STEP"]

_STATE = """
local key, peers = KEYS[1], KEYS[2]
local asked = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000

local function load(field, missing)
  local text = redis.call('HGET', key, field)
  return text and cjson.decode(text) or missing
end
local function save(field, value) redis.call('HSET', key, field, cjson.encode(value)) end

-- What is known of the key as a whole, and with it how long a call takes at most, mostly.
local state = load('state', {over = 0, blocked = 0, version = 0, returned = 0, windows = 0})
local early, late = asked.early, asked.late
if late - early < 1.9 then
  state.early, state.late = early, late
elseif state.early then
  early, late = state.early, state.late
end
if asked.windows then state.windows = now end
local windows = now < state.windows + 60
local patience = state.took and 2 * state.took + 0.05 or asked.patience

-- The operations, what is known of each two, and the ledgers.
local names, known, names_changed = load('names', {}), {}, false
for _, name in ipairs(names) do known[name] = true end
local function know(operation)
  if not known[operation] then
    known[operation], names_changed = true, true
    names[#names + 1] = operation
  end
end
local linked, linked_changed, related = {}, {}, {}
local function links(operation)
  if not linked[operation] then linked[operation] = load('pairs|' .. operation, {}) end
  return linked[operation]
end
local function set_pair(one, other, value)
  local before = links(one)[other]
  links(one)[other], links(other)[one] = value, value
  linked_changed[one], linked_changed[other] = true, true
  if before == -1 or value == -1 then related = {} end
  if value <= 0 or value == asked.sure then state.version = state.version + 1 end
end
local function relatives_of(operation)
  if not related[operation] then
    local found, apart = {}, links(operation)
    for _, name in ipairs(names) do
      if apart[name] ~= -1 then found[#found + 1] = name end
    end
    related[operation] = found
  end
  return related[operation]
end
local ledgers, changed, never = {}, {}, 1e15
local function refresh(own)
  own.high, own.low = 0, 0
  if own.latest > 0 then
    own.high = own.latest + late
    own.low = math.min(own.earliest + early, own.high)
  end
  return own
end
local function ledger(operation)
  if not ledgers[operation] then
    ledgers[operation] = refresh(load('ledger|' .. operation, {latest = 0, earliest = 0, left = 0,
      limit = 0, opened = 0, openers = 0, silent = 0, held = 0, seen = -1, seen_at = 0,
      charged = {}, wrong = 0, trust = 3, bulk = 0, doubtful = 0, doubtful_until = 0,
      doubtful_over = 0, seeing = never, gone = {}, own_limit = 0, own_span = 0, own_from = 0,
      refused_at = 0}))
  end
  return ledgers[operation]
end

-- The processes: calls on their way, and calls that wait. Time is cut into slices for the former.
local stale = math.max(0.5, patience)
local slice, fresh = math.floor(now * 4), math.floor((now - stale) * 4)
local me = {flying = {}, waits = {}}
local processes, unanswered, flights, mine = 1, {}, {}, {}
local waiting, interactive, bulk, late_bulk = {}, {}, {}, {}
local function add(counts, name, count) counts[name] = (counts[name] or 0) + count end
local function look_at(process, own)
  for operation, slices in next, process.flying do
    for left_in, count in next, slices do
      add(unanswered, operation, count)
      if tonumber(left_in) >= fresh then
        add(flights, operation, count)
        if own then add(mine, operation, count) end
      elseif own and tonumber(left_in) < slice - 2400 then
        slices[left_in] = nil
      end
    end
  end
  for desk, waits in next, process.waits do
    if now > waits.till or (own and desk == asked.desk) then
      process.waits[desk] = nil
    else
      for kind, total in next, {interactive = interactive, bulk = bulk, late_bulk = late_bulk} do
        for operation, count in next, waits[kind] do
          add(total, operation, count)
          add(waiting, operation, count)
        end
      end
    end
  end
end
local all = redis.call('HGETALL', peers)
for i = 1, #all, 2 do
  local process = cjson.decode(all[i + 1])
  if now > process.seen + asked.silence then
    redis.call('HDEL', peers, all[i])
  elseif all[i] == asked.process then
    me = process
    look_at(process, true)
  else
    processes = processes + 1
    look_at(process, false)
  end
end
local function sum(counts, operations)
  local total = 0
  for _, operation in ipairs(operations) do total = total + (counts[operation] or 0) end
  return total
end
local function taken_since(own, from)
  local total, oldest = 0, now
  for second, count in next, own.gone do
    local began = tonumber(second)
    if count > 0 and began + 1 > from then
      total, oldest = total + count, math.min(oldest, began)
    end
  end
  return total, oldest
end
local function note_departure(own, count)
  for second in next, own.gone do
    if tonumber(second) < now - math.max(20, 2 * own.own_span) then own.gone[second] = nil end
  end
  add(own.gone, tostring(math.floor(now)), count)
end
local function depart(operation, count)
  note_departure(ledger(operation), count)
  me.flying[operation] = me.flying[operation] or {}
  add(me.flying[operation], tostring(slice), count)
  add(unanswered, operation, count)
  add(flights, operation, count)
  add(mine, operation, count)
end
local function arrive(operation, left_in)
  local slices = me.flying[operation]
  if slices and slices[left_in] then
    slices[left_in] = slices[left_in] > 1 and slices[left_in] - 1 or nil
    if not next(slices) then me.flying[operation] = nil end
    add(unanswered, operation, -1)
    if tonumber(left_in) >= fresh then
      add(flights, operation, -1)
      add(mine, operation, -1)
    end
  end
end
"""

_REPLY = """
for name in next, changed do save('ledger|' .. name, ledgers[name]) end
for name in next, linked_changed do save('pairs|' .. name, linked[name]) end
if names_changed then save('names', names) end
save('state', state)
me.seen = now
redis.call('HSET', peers, asked.process, cjson.encode(me))
redis.call('EXPIRE', key, 86400)
redis.call('EXPIRE', peers, 86400)
local reply = {now = string.format('%.6f', now), slice = tostring(slice), answers = answers,
  over = state.over, processes = processes, version = state.version}
if asked.version >= 0 and asked.version ~= state.version then
  reply.pairs = {}
  for _, name in ipairs(names) do reply.pairs[name] = links(name) end
end
return cjson.encode(reply)
"""

STEP: str = _STATE + REPORTS + GRANTS + _REPLY
"""What Redis runs, with the key's two hashes as keys and one question as JSON."""
