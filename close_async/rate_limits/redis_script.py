"""The script that Redis runs: one atomic step for one key, answers in, calls out.

The state is one hash per key. Every operation has a ledger in it: what is left of its window after
all calls that may count there, and when the window ends on Redis's own clock. A call is taken off
the ledger of every operation that may share its group: all of them, until readings have proved
two apart, by the same proofs as in `placing`, whichever processes the readings came from. While
two have not been compared often, their calls go a few at a time, so that they can be. Each process
also has its calls in flight in the hash, and when it was last heard of; those of a process that
fell silent are dropped.

A window is opened by few calls, one in sixteen of what it takes, whose answers tell what it holds;
operations whose answers carry no header are trusted with more the longer that went well. What is
known of pairs goes to every process when it changes, and comes back from one of them when the
state is lost. Two operations that were told apart are doubted again when one of them is refused
several times though calls seemed to be left.

The first process that finds Redis again makes all wait for a moment, until those have returned
that still spend their own share of the window, and forgets what was left of it.
"""

from __future__ import annotations

__all__ = ["STEP"]

STEP = """
local key = KEYS[1]
local asked = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local me = asked.process

redis.call('HSET', key, 'seen|' .. me, now)
redis.call('EXPIRE', key, 86400)

local processes, flights, total = 0, {}, 0
local all = redis.call('HGETALL', key)
local dead = {}
for i = 1, #all, 2 do
  if string.sub(all[i], 1, 5) == 'seen|' then
    if now - tonumber(all[i + 1]) > asked.silence then
      dead[string.sub(all[i], 6)] = true
      redis.call('HDEL', key, all[i])
    else
      processes = processes + 1
    end
  end
end
for i = 1, #all, 2 do
  local process, operation = string.match(all[i], '^flying|([^|]*)|(.*)$')
  if process then
    if dead[process] then
      redis.call('HDEL', key, all[i])
    else
      flights[operation] = (flights[operation] or 0) + tonumber(all[i + 1])
    end
  end
end
local over = tonumber(redis.call('HGET', key, 'over') or '0')
local blocked = tonumber(redis.call('HGET', key, 'blocked') or '0')

local ledgers, changed, names, pairs = {}, {}, {}, {}
local known = {}
local function know(operation)
  if not known[operation] then
    known[operation] = true
    names[#names + 1] = operation
  end
end
for i = 1, #all, 2 do
  local operation = string.match(all[i], '^ledger|(.*)$')
  if operation then know(operation) end
  local pair = string.match(all[i], '^pair|(.*)$')
  if pair then pairs[pair] = tonumber(all[i + 1]) end
end
for _, report in ipairs(asked.reports) do know(report.operation) end
for _, want in ipairs(asked.wants) do know(want.operation) end
local function pair_of(one, other)
  if one < other then return one .. '|' .. other end
  return other .. '|' .. one
end
local early, late = asked.early, asked.late
if late - early < 1.9 then
  redis.call('HSET', key, 'bounds', cjson.encode({early, late}))
else
  local told = redis.call('HGET', key, 'bounds')
  if told then early, late = unpack(cjson.decode(told)) end
end
local function refresh(own)
  own.high, own.low = 0, 0
  if own.latest > 0 then
    own.high = own.latest + late
    own.low = math.min(own.earliest + early, own.high)
  end
  return own
end
local version = tonumber(redis.call('HGET', key, 'version') or '0')
local function set_pair(pair, value)
  pairs[pair] = value
  redis.call('HSET', key, 'pair|' .. pair, value)
  if value <= 0 or value == asked.sure then
    version = redis.call('HINCRBY', key, 'version', 1)
  end
end
if asked.pairs then
  for pair, value in next, asked.pairs do
    if not pairs[pair] then set_pair(pair, value) end
  end
end
local function relatives_of(operation)
  local found = {}
  for _, name in ipairs(names) do
    if name == operation or pairs[pair_of(name, operation)] ~= -1 then found[#found + 1] = name end
  end
  return found
end
local function ledger(operation)
  if ledgers[operation] == nil then
    local text = redis.call('HGET', key, 'ledger|' .. operation)
    ledgers[operation] = refresh(text and cjson.decode(text) or {latest = 0, earliest = 0,
      left = 0, limit = 0, opened = 0, openers = 0, silent = 0, held = 0, seen = -1, seen_at = 0,
      charged = {}, wrong = 0, trust = 3})
  end
  return ledgers[operation]
end
local function flying(operations)
  local count = 0
  for _, operation in ipairs(operations) do count = count + (flights[operation] or 0) end
  return count
end
local function fly(operation, by)
  flights[operation] = math.max(0, (flights[operation] or 0) + by)
  local field = 'flying|' .. me .. '|' .. operation
  local mine = redis.call('HINCRBY', key, field, by)
  if mine <= 0 then redis.call('HDEL', key, field) end
end

local function give_back(operation, name)
  local own = ledger(operation)
  local count = own.charged[name] or 0
  if count > 0 and own.seen >= 0 then
    local most = own.seen - flying(relatives_of(operation))
    own.left = math.max(own.left, math.min(own.left + count, most))
    own.charged[name] = nil
    changed[operation] = true
  end
end
local function part(operation, name)
  set_pair(pair_of(operation, name), -1)
  give_back(operation, name)
  give_back(name, operation)
end

local function doubt(operation)
  local own = ledger(operation)
  own.wrong, own.trust = 0, math.min(own.trust * 2, 1000)
  for _, name in ipairs(names) do
    local pair = pair_of(operation, name)
    if pairs[pair] == -1 and ledger(name).limit == own.limit then set_pair(pair, 0) end
  end
end

local function compare(operation, own, remaining, sent, received)
  for _, name in ipairs(relatives_of(operation)) do
    local other, pair = ledger(name), pair_of(name, operation)
    if name ~= operation and other.limit > 0 then
      if other.limit ~= own.limit then
        part(operation, name)
      elseif asked.windows and received < other.low and received < own.low then
        if own.low > other.high + 0.02 or other.low > own.high + 0.02 then
          part(operation, name)
        elseif other.seen >= 0 and other.seen_at < sent then
          if remaining >= other.seen then
            part(operation, name)
          else
            local links = pairs[pair] or 0
            local mine = operation < name and 0.5 or 0
            if links < asked.sure and (links == 0 or links % 1 ~= mine) then
              links = math.floor(links) + 1 + mine
              set_pair(pair, links >= asked.sure and asked.sure or links)
            end
          end
        end
      end
    end
  end
end

if asked.returns and now > tonumber(redis.call('HGET', key, 'returned') or '0') + 10 then
  redis.call('HSET', key, 'returned', now)
  blocked = math.max(blocked, now + asked.returns)
  redis.call('HSET', key, 'blocked', blocked)
  for _, name in ipairs(names) do
    local own = ledger(name)
    own.latest, own.earliest, own.seen = 0, 0, -1
    refresh(own)
    changed[name] = true
  end
end

for _, report in ipairs(asked.reports) do
  local operation = report.operation
  local relatives = relatives_of(operation)
  fly(operation, -1)
  local received, sent = report.received, report.sent
  local own = ledger(operation)
  changed[operation] = true
  own.opened, own.openers = 0, 0
  if report.kind == 'cancelled' then
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then other.left = other.left + 1; changed[name] = true end
    end
  else
    over = over + 1
    if report.kind == 'silent' then
      own.silent = own.silent + 1
    elseif report.kind == 'edge' then
      blocked = math.max(blocked, received + report.wait)
      redis.call('HSET', key, 'blocked', blocked)
    elseif report.kind == 'held' then
      own.held = math.max(own.held, received + report.wait)
    elseif report.kind == 'refused' then
      if own.left >= 1 and own.limit == report.limit and sent < own.low then
        own.wrong = own.wrong + 1
        if own.wrong >= own.trust then doubt(operation) end
      end
      own.left, own.seen = 0, -1
      own.limit = report.limit
      own.latest = math.max(own.latest, received + report.reset)
      own.earliest = math.max(own.earliest, sent + report.reset)
      refresh(own)
    elseif report.kind == 'read' then
      local latest, earliest = received + report.reset, sent + report.reset
      local high, low = latest + late, earliest + early
      local sure = report.remaining - flying(relatives) - (over - 1 - report.over)
      own.limit = report.limit
      if own.high == 0 or low > own.high or sent >= own.high then
        own.left = report.remaining - flying(relatives)
        own.latest, own.earliest, own.charged = latest, earliest, {}
        for _, name in ipairs(relatives) do
          if name ~= operation then own.charged[name] = flights[name] end
        end
        refresh(own)
        own.seen, own.seen_at = report.remaining, received
      elseif high >= own.low then
        own.left = math.max(math.min(own.left, report.remaining), sure)
        own.latest, own.earliest = math.min(own.latest, latest), math.max(own.earliest, earliest)
        refresh(own)
        if report.remaining <= own.seen then
          own.seen, own.seen_at = report.remaining, received
        end
      end
      compare(operation, own, report.remaining, sent, received)
    end
  end
end
redis.call('HSET', key, 'over', over)

local answers, order = {}, {}
for index, want in ipairs(asked.wants) do
  if now >= ledger(want.operation).high then order[#order + 1] = index end
end
for index, want in ipairs(asked.wants) do
  if now < ledger(want.operation).high then order[#order + 1] = index end
end
for _, index in ipairs(order) do
  local want = asked.wants[index]
  local operation = want.operation
  local relatives = relatives_of(operation)
  local own = ledger(operation)
  local given, again, least = 0, 0, 0
  local openers = math.max(1, math.floor(own.limit / 16))
  if own.limit == 0 then openers = math.min(64, 1 + math.ceil(own.silent / 16)) end
  while given < want.count do
    again = math.max(blocked, own.held)
    least = again
    if again > now then break end
    again, least = 0, 0
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then
        local kept, till = 0, other.high
        if want.bulk and not want.overdue then
          local tail = other.low - want.tail
          if now < tail then kept, till = math.ceil(other.limit / 10), tail end
        end
        if other.left < 1 then
          kept, till = 0, other.high
          least = math.max(least, other.low)
        end
        if other.left - kept < 1 then again = math.max(again, till) end
      end
    end
    local rivals = false
    for _, name in ipairs(relatives) do
      local seen = pairs[pair_of(name, operation)] or 0
      local unsure = name ~= operation and seen >= 0 and seen < asked.sure
      if unsure and now < ledger(name).high + asked.recent then rivals = true end
    end
    if rivals and flying(relatives) >= 3 then again = math.max(again, now + asked.poll) end
    if again > now then break end
    if now >= own.high then
      if own.opened > 0 and now >= own.opened + asked.patience then own.openers = 0 end
      if own.openers >= openers then
        again = math.min(own.opened + asked.patience, now + asked.poll)
        break
      end
      own.opened, own.openers = now, own.openers + 1
    end
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then
        other.left = other.left - 1
        if name ~= operation then
          other.charged[operation] = (other.charged[operation] or 0) + 1
        end
        changed[name] = true
      end
    end
    changed[operation] = true
    fly(operation, 1)
    given = given + 1
  end
  answers[index] = {given, string.format('%.6f', math.max(0, again - now)),
    string.format('%.6f', math.max(0, least - now)), own.limit}
end
for name in next, changed do
  redis.call('HSET', key, 'ledger|' .. name, cjson.encode(ledger(name)))
end
local reply = {now = string.format('%.6f', now), answers = answers, over = over,
  processes = processes, version = version}
if version ~= asked.version then reply.pairs = pairs end
return cjson.encode(reply)
"""
