"""What Redis runs: one lease of one group's window, and what was learnt about groups.

For each group a hash holds its newest window: how many calls nobody has (`pool`), when it ends on
Redis's own clock, and per process how many calls it has that may not be in any reading yet. Time,
`ends` and `retry` are in seconds.
"""

from __future__ import annotations

from typing import Final

__all__ = ["LEASE", "RECENT", "SHARE"]

RECENT: Final = 1.5
"""Seconds for which what a process said of its calls counts for others."""

LEASE: Final = """
local key, me, asked = KEYS[1], 'p:' .. ARGV[1], cjson.decode(ARGV[2])
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000
local state, fields = {window = 0, pool = 0, ends = 0, limit = 0, refill = 0, at = now,
  probes = 0, probed = 0}, redis.call('HGETALL', key)

-- The other processes. What one that fell silent had may have been used: it counts as long as the
-- window lasts, and no longer.
local processes, held, waiting = 1, 0, 0
local others = {}
for i = 1, #fields, 2 do
  local name, text = fields[i], fields[i + 1]
  if name:sub(1, 2) ~= 'p:' then
    state[name] = tonumber(text)
  elseif name ~= me then
    others[#others + 1] = {name, cjson.decode(text)}
  end
end
for _, other in ipairs(others) do
  local process = other[2]
  if now > process.seen + asked.silence then
    redis.call('HDEL', key, other[1])
  else
    processes = processes + 1
    if now < process.seen + asked.recent then
      held, waiting = held + process.held, waiting + process.interactive
    end
  end
end
if asked.window == state.window then state.pool = state.pool + asked.unspent end
if state.refill > 0 then
  state.pool = math.min(state.limit, state.pool + state.refill * (now - state.at))
end
state.at = now

-- A reading of this process: of the window at hand, or of the next one.
if asked.limit then
  local ends = now + asked.ends
  if now >= state.ends or ends > state.ends + asked.apart then
    -- No number comes twice, even where all that was known is lost.
    state.window = math.max(state.window + 1, math.floor(now * 1000))
    state.limit, state.ends = asked.limit, ends
    state.pool = asked.left - asked.in_flight - held
    state.probes = 0
  elseif ends > state.ends - asked.apart then
    if asked.refill == 0 then state.ends = math.min(state.ends, ends) end
    if asked.refill > 0 then state.ends = ends end
    state.pool = math.min(state.pool, asked.left - asked.in_flight)
  end
  state.refill = asked.refill
end

-- How many calls it gets: a part of what is left, so that others get theirs.
local granted, retry = 0, 0.05
if now < state.ends then
  local left = math.max(0, math.floor(state.pool))
  local part = math.max(1, math.ceil(left / (2 * processes)))
  granted = math.min(asked.interactive, part, left)
  local kept = waiting
  if state.ends - now > asked.tail then kept = kept + math.ceil(state.limit / 10) end
  if asked.overdue then kept = math.min(kept, math.max(0, left - math.ceil(state.limit / 11))) end
  local bulk = math.min(asked.bulk, part - granted, left - granted - kept)
  granted = granted + math.max(0, bulk)
  state.pool = state.pool - granted
  retry = math.min(state.ends - now, asked.poll)
elseif asked.interactive + asked.bulk > 0 then
  if now > state.probed + 1 then state.probes = 0 end
  local most = state.limit > 0 and math.max(1, math.floor(state.limit / 2)) or 8
  if (asked.own == 0 or now > state.probed + 1) and state.probes < most then
    granted, state.probes, state.probed = 1, state.probes + 1, now
  end
end
for name, value in next, state do
  redis.call('HSET', key, name, string.format('%.6f', value))
end
redis.call('HSET', key, me, cjson.encode({held = asked.in_flight + granted, seen = now,
  window = state.window, interactive = math.max(0, asked.interactive - granted)}))
redis.call('EXPIRE', key, 86400)
return {granted, state.window, string.format('%.6f', state.ends - now),
  string.format('%.6f', retry), processes, string.format('%.6f', state.pool)}
"""
"""`LEASE(group; process, question)` gives calls of a group's window to one process.

It takes back what the last lease left. It returns: calls given, the window's number, the seconds
until it ends and until asking again is of use, how many processes there are, and how many calls
nobody has.
"""

SHARE: Final = """
local text = redis.call('GET', KEYS[1])
local known = text and cjson.decode(text) or {version = 0, apart = {}}
local changed = false
for pair in next, cjson.decode(ARGV[1]) do
  if not known.apart[pair] then known.apart[pair], changed = 1, true end
end
if changed then
  known.version = known.version + 1
  text = cjson.encode(known)
end
if text then redis.call('SET', KEYS[1], text, 'EX', 86400) end
if known.version == tonumber(ARGV[2]) then return false end
return text
"""
"""`SHARE(groups; pairs, version)` adds pairs of operations that are certainly in different groups.

It returns all that are known, unless their version is the one that the asker has.
"""
