"""The rules of `records`, as one script that Redis runs: each call is atomic among all machines.

Time is Redis's own, so that the clocks of the machines need not agree. A record is a hash; what
waits stands in a sorted set by when it may be taken, what was given up in a set. Fields of the
hash: `h` the version that was handled, `p` the one that waits, `b` its payload, `n` how often it
failed, `s` since when it waits, `t` who holds the record, `u` until when, `k` why it was given up.
Versions stay texts, which Lua's numbers hold exactly up to 2^53.
"""

from __future__ import annotations

from typing import Final

STEP: Final = """
local prefix, what, keep = ARGV[1], ARGV[2], tonumber(ARGV[3])
local queue, parked = prefix .. 'waiting', prefix .. 'parked'
local clock = redis.call('TIME')
local now = tonumber(clock[1]) + tonumber(clock[2]) / 1000000

local function text(seconds)
    return string.format('%.6f', seconds)
end

local function get(name, field)
    return redis.call('HGET', prefix .. 'event:' .. name, field) or ''
end

local function number(name, field)
    return tonumber(get(name, field)) or 0
end

local function put(name, ...)
    redis.call('HSET', prefix .. 'event:' .. name, ...)
end

-- Let a record live for ever while something waits in it, and for a while otherwise.
local function touch(name)
    local key = prefix .. 'event:' .. name
    if number(name, 'p') > 0 then
        redis.call('PERSIST', key)
    else
        redis.call('PEXPIRE', key, math.ceil(keep * 1000))
    end
end

local function due(name, at)
    if number(name, 'p') > 0 and get(name, 'k') == '' then
        redis.call('ZADD', queue, at, name)
    end
end

local function hold(name, holder, lease)
    put(name, 't', holder, 'u', text(now + lease))
    due(name, now + lease)
    touch(name)
end

local function free(name, at)
    put(name, 't', '', 'u', '0')
    due(name, at)
    touch(name)
end

local function held(name, holder)
    return get(name, 't') == holder
end

local function unpark(name)
    put(name, 'k', '')
    redis.call('SREM', parked, name)
end

local name = ARGV[4]
if what == 'claim' then
    local version, holder, lease = ARGV[5], ARGV[6], tonumber(ARGV[7])
    if tonumber(version) <= number(name, 'h') then return 'done' end
    if get(name, 't') ~= '' and number(name, 'u') > now then return 'busy' end
    hold(name, holder, lease)
    return 'claimed'
elseif what == 'renew' then
    local holder, lease = ARGV[5], tonumber(ARGV[6])
    if not held(name, holder) then return 0 end
    hold(name, holder, lease)
    return 1
elseif what == 'finish' then
    local version, holder = ARGV[5], ARGV[6]
    local mine = held(name, holder)
    if tonumber(version) > number(name, 'h') then put(name, 'h', version) end
    if number(name, 'p') > 0 and number(name, 'p') <= number(name, 'h') then
        redis.call('HDEL', prefix .. 'event:' .. name, 'p', 'b', 'n', 's')
        redis.call('ZREM', queue, name)
        unpark(name)
    end
    if mine then free(name, now) else touch(name) end
    return mine and 1 or 0
elseif what == 'release' then
    if held(name, ARGV[5]) then free(name, now) end
    return 1
elseif what == 'enqueue' then
    local version, payload = ARGV[5], ARGV[6]
    local known = math.max(number(name, 'h'), number(name, 'p'))
    if tonumber(version) <= known then return 0 end
    if number(name, 'p') == 0 then put(name, 's', text(now)) end
    put(name, 'p', version, 'b', payload, 'n', '0')
    unpark(name)
    local at = now
    if get(name, 't') ~= '' then at = math.max(now, number(name, 'u')) end
    due(name, at)
    touch(name)
    return 1
elseif what == 'take' then
    local found = redis.call('ZRANGEBYSCORE', queue, '-inf', now, 'LIMIT', 0, 1)
    if #found == 0 then return {} end
    name = found[1]
    hold(name, ARGV[5], tonumber(ARGV[6]))
    return {name, get(name, 'p'), get(name, 'b'), get(name, 'n'), get(name, 's')}
elseif what == 'retry' then
    local holder, delay = ARGV[5], tonumber(ARGV[6])
    if held(name, holder) then
        put(name, 'n', tostring(number(name, 'n') + 1))
        free(name, now + delay)
    end
    return 1
elseif what == 'park' then
    local holder, reason = ARGV[5], ARGV[6]
    if held(name, holder) then
        put(name, 'k', reason)
        redis.call('SADD', parked, name)
        redis.call('ZREM', queue, name)
        free(name, now)
    end
    return 1
elseif what == 'parked' then
    local found = {}
    for _, each in ipairs(redis.call('SMEMBERS', parked)) do
        table.insert(found, {each, get(each, 'b'), get(each, 'k')})
    end
    return found
elseif what == 'unpark' then
    local names = redis.call('SMEMBERS', parked)
    for _, each in ipairs(names) do
        unpark(each)
        put(each, 'n', '0', 's', text(now))
        due(each, now)
    end
    return #names
end
return redis.error_reply('unknown: ' .. what)
"""
