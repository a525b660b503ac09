"""The part of the script in Redis that takes in what became of calls.

`redis_script` tells what the state is, and puts the parts together.
"""

from __future__ import annotations

__all__ = ["REPORTS"]

REPORTS = """
local function give_back(operation, name)
  local own = ledger(operation)
  local count = own.charged[name] or 0
  if count > 0 and own.seen >= 0 then
    local most = own.seen - sum(unanswered, relatives_of(operation))
    own.left = math.max(own.left, math.min(own.left + count, most))
    own.charged[name] = nil
    changed[operation] = true
  end
end
local function part(operation, name)
  set_pair(operation, name, -1)
  give_back(operation, name)
  give_back(name, operation)
end

local function doubt(operation)
  local own = ledger(operation)
  own.wrong, own.trust = 0, math.min(own.trust * 2, 1000)
  for _, name in ipairs(names) do
    if links(operation)[name] == -1 and ledger(name).limit == own.limit then
      set_pair(operation, name, 0)
    end
  end
end

local function compare(operation, own, remaining, sent, received)
  for _, name in ipairs(relatives_of(operation)) do
    local other = ledger(name)
    if name ~= operation and other.limit > 0 then
      if other.limit ~= own.limit then
        part(operation, name)
      elseif windows and received < other.low and received < own.low then
        if own.low > other.high + 0.02 or other.low > own.high + 0.02 then
          part(operation, name)
        elseif other.seen >= 0 and other.seen_at < sent then
          if remaining >= other.seen then
            part(operation, name)
          else
            local seen = links(operation)[name] or 0
            local half = operation < name and 0.5 or 0
            if seen < asked.sure and (seen == 0 or seen % 1 ~= half) then
              seen = math.floor(seen) + 1 + half
              set_pair(operation, name, seen >= asked.sure and asked.sure or seen)
            end
          end
        end
      end
    end
  end
end

local function read(operation, own, report, relatives)
  local received, sent = report.received, report.sent
  local latest, earliest = received + report.reset, sent + report.reset
  local high, low = latest + late, earliest + early
  local flying = sum(flights, relatives)
  own.limit = report.limit
  if own.high == 0 or low > own.high or sent >= own.high then
    own.left, own.bulk = report.remaining - flying, 0
    own.doubtful = flying - sum(mine, relatives)
    own.doubtful_until, own.doubtful_over = received + stale, state.over
    own.latest, own.earliest, own.charged = latest, earliest, {}
    for _, name in ipairs(relatives) do
      if name ~= operation then own.charged[name] = flights[name] end
    end
    refresh(own)
    own.seen, own.seen_at = report.remaining, received
  elseif high >= own.low then
    local sure = report.remaining - (state.over - 1 - report.over)
    if report.over >= own.seeing then
      sure, own.seeing = sure - flying, never
    else
      sure = sure - sum(unanswered, relatives)
    end
    own.left = math.max(math.min(own.left, report.remaining), sure)
    if report.over >= own.doubtful_over then own.doubtful = 0 end
    own.latest, own.earliest = math.min(own.latest, latest), math.max(own.earliest, earliest)
    refresh(own)
    if report.remaining <= own.seen then
      own.seen, own.seen_at = report.remaining, received
    end
  end
  compare(operation, own, report.remaining, sent, received)
end

local function limit_of_its_own(operation, own, report)
  local second = tostring(math.floor(tonumber(report.slice) / 4))
  if own.gone[second] then own.gone[second] = math.max(0, own.gone[second] - 1) end
  own.held = math.max(own.held, report.received + report.wait)
  if report.sent <= own.refused_at then return end
  local span = math.max(report.span, report.wait)
  local from = own.held - span - asked.rounded_by
  if own.own_limit > 0 then from = math.max(now - own.own_span, own.own_from) end
  own.own_limit = math.max(1, taken_since(own, from) - (unanswered[operation] or 0))
  own.own_span, own.own_from = math.max(own.own_span, span), own.held
  own.refused_at = report.received
end

for _, report in ipairs(asked.reports) do know(report.operation) end
for _, want in ipairs(asked.wants) do know(want.operation) end
if asked.pairs then
  for one, others in next, asked.pairs do
    for other, value in next, others do
      if not links(one)[other] then set_pair(one, other, value) end
    end
  end
end

if asked.returns and now > state.returned + 10 then
  state.returned = now
  state.blocked = math.max(state.blocked, now + asked.returns)
  for _, name in ipairs(names) do
    local own = ledger(name)
    own.latest, own.earliest, own.seen = 0, 0, -1
    refresh(own)
    changed[name] = true
  end
end

for _, report in ipairs(asked.reports) do
  local operation = report.operation
  local relatives, own = relatives_of(operation), ledger(operation)
  local received, sent = report.received, report.sent
  arrive(operation, report.slice)
  changed[operation] = true
  own.opened, own.openers = 0, 0
  if report.kind == 'cancelled' then
    for _, name in ipairs(relatives) do
      local other = ledger(name)
      if now < other.high then other.left = other.left + 1; changed[name] = true end
    end
  else
    local took = math.min(received - sent, 5)
    state.took = math.max(took, (state.took or took) * 0.9 + took * 0.1)
    state.over = state.over + 1
    local accepted = report.kind == 'silent' or report.kind == 'read'
    if accepted and sent <= own.refused_at and sent > own.refused_at - own.own_span then
      own.own_limit = own.own_limit + 1
    end
    if report.kind == 'silent' then
      own.silent = own.silent + 1
    elseif report.kind == 'edge' then
      state.blocked = math.max(state.blocked, received + report.wait)
    elseif report.kind == 'held' then
      limit_of_its_own(operation, own, report)
    elseif report.kind == 'refused' then
      if own.left >= 1 and own.limit == report.limit and sent < own.low then
        own.wrong = own.wrong + 1
        if own.wrong >= own.trust then doubt(operation) end
      end
      own.left, own.seen, own.seen_at = 0, 0, received
      own.limit = report.limit
      own.latest = math.max(own.latest, received + report.reset)
      own.earliest = math.max(own.earliest, sent + report.reset)
      refresh(own)
    elseif report.kind == 'read' then
      read(operation, own, report, relatives)
    end
  end
end
"""
