"""The script that Redis runs: one atomic step for one key, answers in, calls out.

The state is one hash per key. Every operation has a ledger in it: what is left of its window after
all calls that may count there, and when the window ends on Redis's own clock. A call is taken off
the ledger of every operation that may share its group: all of them, until readings have proved
two apart, by the same proofs as in `placing`, whichever processes the readings came from. While
two have not been compared often, their calls go a few at a time, so that they can be. Each process
also has its calls in flight in the hash, and when it was last heard of; those of a process that
fell silent are dropped.
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
local function set_pair(pair, value)
  pairs[pair] = value
  redis.call('HSET', key, 'pair|' .. pair, value)
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
    ledgers[operation] = text and cjson.decode(text) or {high = 0, low = 0, left = 0, limit = 0,
      opened = 0, held = 0, seen = -1, seen_at = 0}
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

local function compare(operation, own, remaining, sent, received)
  for _, name in ipairs(relatives_of(operation)) do
    local other, pair = ledger(name), pair_of(name, operation)
    if name ~= operation and other.limit > 0 then
      if other.limit ~= own.limit then
        set_pair(pair, -1)
      elseif asked.windows and received < other.low and received < own.low then
        if own.low > other.high + 0.02 or other.low > own.high + 0.02 then
          set_pair(pair, -1)
        elseif other.seen >= 0 and other.seen_at < sent then
          if remaining >= other.seen then
            set_pair(pair, -1)
          else
            local links = pairs[pair] or 0
            local mine = operation < name and 0.5 or 0
            if links == 0 or links % 1 ~= mine then
              set_pair(pair, math.floor(links) + 1 + mine)
            end
          end
        end
      end
    end
  end
end

for _, report in ipairs(asked.reports) do
  local operation = report.operation
  local relatives = relatives_of(operation)
  fly(operation, -1)
  local received = now - report.age
  local sent = received - report.took
  if report.kind == 'cancelled' then
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then other.left = other.left + 1; changed[name] = true end
    end
  else
    over = over + 1
    local own = ledger(operation)
    changed[operation] = true
    own.opened = 0
    if report.kind == 'edge' then
      blocked = math.max(blocked, received + report.wait)
      redis.call('HSET', key, 'blocked', blocked)
    elseif report.kind == 'held' then
      own.held = math.max(own.held, received + report.wait)
    elseif report.kind == 'refused' then
      own.left, own.seen = 0, -1
      own.limit = report.limit
      own.high = math.max(own.high, received + report.reset + asked.late)
      own.low = math.max(own.low, sent + report.reset + asked.early)
    elseif report.kind == 'read' then
      local high = received + report.reset + asked.late
      local low = sent + report.reset + asked.early
      local sure = report.remaining - flying(relatives) - (over - 1 - report.over)
      own.limit = report.limit
      if own.high == 0 or low > own.high or sent >= own.high then
        own.left = report.remaining - flying(relatives)
        own.high, own.low = high, low
        own.seen, own.seen_at = report.remaining, received
      elseif high >= own.low then
        own.left = math.max(math.min(own.left, report.remaining), sure)
        own.high, own.low = math.min(own.high, high), math.max(own.low, low)
        if own.high < own.low then own.high = own.low end
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
  local given, again = 0, 0
  while given < want.count do
    again = math.max(blocked, own.held)
    if again > now then break end
    again = 0
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then
        local kept, till = 0, other.high
        if want.bulk and not want.overdue then
          local tail = other.low - want.tail
          if now < tail then kept, till = math.ceil(other.limit / 10), tail end
        end
        if other.left < 1 then kept, till = 0, other.high end
        if other.left - kept < 1 then again = math.max(again, till) end
      end
    end
    local rivals = false
    for _, name in ipairs(relatives) do
      local seen = pairs[pair_of(name, operation)] or 0
      if name ~= operation and seen < 8 and now < ledger(name).high + asked.recent then
        rivals = true
      end
    end
    if rivals and flying(relatives) >= 3 then again = math.max(again, now + 0.02) end
    if again > now then break end
    if now >= own.high then
      if own.opened > 0 and now < own.opened + asked.patience then
        again = math.min(own.opened + asked.patience, now + 0.02)
        break
      end
      own.opened = now
    end
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then other.left = other.left - 1; changed[name] = true end
    end
    changed[operation] = true
    fly(operation, 1)
    given = given + 1
  end
  answers[index] = {given, string.format('%.6f', math.max(0, again - now))}
end
for name in next, changed do
  redis.call('HSET', key, 'ledger|' .. name, cjson.encode(ledger(name)))
end
return cjson.encode({answers = answers, over = over, processes = processes})
"""
