"""The part of the script in Redis that lets calls go, or tells when to ask again.

`redis_script` tells what the state is, and puts the parts together.
"""

from __future__ import annotations

__all__ = ["GRANTS"]

GRANTS = """
local told, ours, left_over = now, {interactive = {}, bulk = {}, late_bulk = {}}, false
local function wait_for(want, count)
  add(waiting, want.operation, count)
  local kind = want.bulk and (want.overdue and 'late_bulk' or 'bulk') or 'interactive'
  add(ours[kind], want.operation, count)
  if kind == 'interactive' then add(interactive, want.operation, count) end
end
for _, want in ipairs(asked.wants) do wait_for(want, want.waiting) end

-- Returns how many calls of a window are kept from a call, and until when.
local function kept_from(want, other, now_waiting, late_waiting)
  local owed = math.max(0, math.ceil(other.limit / 11) - other.bulk)
  local till = math.min(other.high, now + asked.flush)
  if not want.bulk then return math.min(late_waiting, owed), till end
  local kept, tail = now_waiting, other.low - want.tail
  if now < tail then kept, till = kept + math.ceil(other.limit / 10), tail end
  if want.overdue then kept = math.min(kept, math.max(0, other.left - owed)) end
  return kept, till
end

-- Returns how many calls may go, when to ask again, and when the rest can go at the soonest.
local function grant(want)
  local operation = want.operation
  local relatives, own = relatives_of(operation), ledger(operation)
  local blocked = math.max(state.blocked, own.held)
  if blocked > now then return 0, blocked, blocked end
  local now_waiting, late_waiting = 0, 0
  for _, name in ipairs(relatives) do
    if now >= ledger(name).held then
      now_waiting = now_waiting + (interactive[name] or 0)
      late_waiting = late_waiting + (late_bulk[name] or 0)
    end
  end
  local on_the_way, own_on_the_way = sum(flights, relatives), sum(mine, relatives)
  local count, kept, till = want.count, {}, {}
  for _, name in ipairs(relatives) do
    local other = ledger(name)
    if now < other.high then
      if other.left < 1 and other.doubtful > 0 and on_the_way < 1 then
        other.left, other.doubtful, other.seeing = 1, 0, state.over
      end
      kept[name], till[name] = kept_from(want, other, now_waiting, late_waiting)
      count = math.min(count, math.floor(other.left - kept[name]))
    end
  end
  count = math.max(0, count)
  local again, least = 0, 0
  if count < want.count then
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then
        if other.left - count < 1 then
          local known = other.doubtful > 0 and math.max(other.doubtful_until, now + asked.flush)
          again = math.max(again, math.min(other.high, known or other.high))
          least = math.max(least, math.min(other.low, known or other.low))
        elseif other.left - kept[name] - count < 1 then
          again = math.max(again, till[name])
        end
      end
    end
  end
  local function at_most(limit, ask_at)
    if count > limit then count, again = math.max(0, limit), math.max(again, ask_at) end
  end
  if own.own_limit > 0 and now > own.refused_at + asked.forgotten then own.own_limit = 0 end
  if own.own_limit > 0 then
    local taken, oldest = taken_since(own, math.max(now - own.own_span, own.own_from))
    local room, ask_at = own.own_limit - taken, oldest + 1 + own.own_span
    if room < 1 then least = math.max(least, ask_at) end
    at_most(room, ask_at)
  end
  for _, name in ipairs(relatives) do
    local seen = links(operation)[name] or 0
    local unsure = name ~= operation and seen < asked.sure
    if unsure and (waiting[name] or 0) > 0 and now < ledger(name).high + asked.recent then
      at_most(math.max(3 - on_the_way, own_on_the_way < 1 and 1 or 0), now + asked.poll)
      break
    end
  end
  if now >= own.high then
    if own.opened > 0 and now >= own.opened + patience then own.openers = 0 end
    local most, one_each = math.max(1, math.floor(own.limit / 16)), math.floor(own.limit / 4)
    if own.limit == 0 then
      most = math.min(64, 1 + math.ceil(own.silent / 16))
      -- What was forgotten with Redis may be a window that is used up.
      one_each = now > state.returned + 60 and 8 or 0
    end
    local free = most - own.openers
    if free < 1 and (mine[operation] or 0) < 1 and on_the_way < one_each then free = 1 end
    local ask_at = now + asked.poll
    if own.opened > 0 then ask_at = math.min(ask_at, own.opened + patience) end
    at_most(free, ask_at)
    if count > 0 then own.opened, own.openers = now, own.openers + count end
  end
  return count, again, least
end

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
  local count, again, least = grant(want)
  if count > 0 then
    for _, name in ipairs(relatives_of(operation)) do
      local other = ledger(name)
      if now < other.high then
        other.left = other.left - count
        if want.bulk then other.bulk = other.bulk + count end
        if name ~= operation then add(other.charged, operation, count) end
        changed[name] = true
      end
    end
    changed[operation] = true
    depart(operation, count)
    wait_for(want, -count)
  end
  told, left_over = math.max(told, again), left_over or count < want.waiting
  answers[index] = {count, string.format('%.6f', math.max(0, again - now)),
    string.format('%.6f', math.max(0, least - now)), ledger(operation).limit}
end
ours.till = told + 1
if left_over then me.waits[asked.desk] = ours end
"""
