using System.Collections.Concurrent;
using JasperFx.CodeGeneration;
using JasperFx.CodeGeneration.Frames;
using JasperFx.CodeGeneration.Model;
using Wolverine;

namespace Mentorship.Kernel;

/// <summary>Gives a decision the day it is made on, from the one clock of the product: the school's own day, wherever it lies.</summary>
public sealed class Today : IVariableSource
{
    // few schools lie elsewhere than the program; those are known here, so that no question is needed to tell a day
    private static readonly ConcurrentDictionary<string, TimeZoneInfo> Elsewhere = new();

    public bool Matches(Type type) => type == typeof(DateOnly);

    public Variable Create(Type type) => new MethodCall(typeof(Today), nameof(In)).ReturnVariable!;

    /// <summary>Today where the message's school is.</summary>
    public static DateOnly In(TimeProvider clock, Envelope envelope) => Of(clock, envelope.TenantId);

    /// <summary>Today where the school of whoever acts is.</summary>
    public static DateOnly Of(TimeProvider clock) => Of(clock, Actor.Current?.School);

    /// <summary>Today where a school is.</summary>
    public static DateOnly At(TimeProvider clock, string school) => Of(clock, school);

    /// <summary>Remembers in which zone a school lies; nothing is the program's own.</summary>
    public static void Keep(string school, string? zone)
    {
        if (zone is null) Elsewhere.TryRemove(school, out _);
        else Elsewhere[school] = TimeZoneInfo.FindSystemTimeZoneById(zone);
    }

    /// <summary>The zone in which a school lies, if not in the program's.</summary>
    public static TimeZoneInfo? ZoneOf(string? school) => school is null ? null : Elsewhere.GetValueOrDefault(school);

    private static DateOnly Of(TimeProvider clock, string? school) => DateOnly.FromDateTime(
        (ZoneOf(school) is { } zone ? TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone) : clock.GetLocalNow()).DateTime);
}
