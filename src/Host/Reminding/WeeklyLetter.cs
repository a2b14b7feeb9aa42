using Marten;
using Mentorship.Host.Access;
using Mentorship.Kernel;
using Mentorship.Programme.RoadMapping;
using Mentorship.Programme.RoadMapping.Owning;

namespace Mentorship.Host.Reminding;

/// <summary>The letter of a week: the lines of the plan that press, as the plan words them; nobody of those it is carried out for is named.</summary>
public static class WeeklyLetter
{
    /// <summary>A week is known by its Monday.</summary>
    public static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>What it says to whom on a day; nothing to whom nothing presses, and to nobody while no road map is in force.</summary>
    public static async Task<Func<Account, LetterWords?>> On(DateOnly day, IQuerySession session, string address) =>
        await ReadRoadmap.On(session, day, null) is { } progress
            ? account => PermissionTable.RolesOf(Deed.ReadRoadmap).Any(account.Roles.Contains) && OwnLines.Of(progress, account.Roles, day) is var own && own.Pressing().Count > 0
                ? new(Say.DigestSubject.With(own.Count(Urgency.Overdue), own.Count(Urgency.Soon)), [.. Lines(own, address)])
                : null
            : _ => null;

    private static IEnumerable<string> Lines(OwnLines own, string address)
    {
        yield return Say.DigestLead;
        foreach (var urgency in own.Pressing().GroupBy(x => x.Urgency))
        {
            yield return "";
            yield return $"{Design.Words.Of(urgency.Key)}:";
            foreach (var line in urgency.Select(x => x.Progress))
            {
                yield return $"– {LineWords.Numbered(line.Line)} ({Say.DigestUntil.With(Design.Words.Of(line.DueOn))})";
                if (address.Length > 0) yield return $"  {address}/roadmap/{Uri.EscapeDataString(line.Line.Id)}/{own.Cycle.First}";
            }
        }

        yield return "";
        yield return Say.DigestEnd.With(address.Length > 0 ? $"{address}/account" : Say.OwnAccount);
    }
}
