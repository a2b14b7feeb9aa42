using Mentorship.Design;
using Mentorship.Monitoring.Assessing;
using Mentorship.Monitoring.Watching;

namespace Mentorship.Monitoring.Influence;

/// <summary>How a year's programmes told on those who took part: by parameter, of the whole school, of one form, or of one side (9.1c, 9.2b).</summary>
public sealed record InfluenceSheet(SchoolYear Cycle, MentoringForm? Form, Side? Side, int MethodVersion, IReadOnlyList<ParameterInfluence> Parameters)
{
    /// <summary>Who may know single values may see means of few people too.</summary>
    [View("/api/monitoring/influence"), Needs(Deed.ReadQuality)]
    public static Task<InfluenceSheet> Read(IQuerySession session, TimeProvider clock, int? cycle, MentoringForm? form, Side? side, CancellationToken cancellation) =>
        Of(session, SchoolYear.Asked(cycle, Today.Of(clock)), form, side, May.Do(Deed.Assess) && Extent.Of(Deed.Assess).IsSchool, cancellation);

    /// <summary>Of as many as leave the school: nothing of few.</summary>
    public static Task<InfluenceSheet> ForOthers(IQuerySession session, SchoolYear year, MentoringForm? form, Side? side, CancellationToken cancellation) => Of(session, year, form, side, false, cancellation);

    private static async Task<InfluenceSheet> Of(IQuerySession session, SchoolYear year, MentoringForm? form, Side? side, bool ofFew, CancellationToken cancellation)
    {
        var first = year.First;
        var everybody = await session.Query<Assessment>().Where(x => x.Year == first && x.BaselineOn != null).ToListAsync(cancellation);
        var groups = form is null && side is null ? [] : await CurrentGroup.WorkedIn(year, session, cancellation);
        var (asked, ofForm, ofSide) = (Among(form, side), Among(form, null), Among(null, side));
        return new(year, form, side, PairedChange.MethodVersion,
            [.. Assessing.Parameters.All.Select(x => ParameterInfluence.Of(x, asked, ofFew, everybody, ofForm, ofSide)).Where(x => x.Pairs + x.Once > 0)]);

        IReadOnlyList<Assessment> Among(MentoringForm? kind, Side? which)
        {
            if (kind is null && which is null) return everybody;
            var among = groups.Where(x => kind is null || x.Form == kind).SelectMany(x => which switch { Language.Side.Mentor => x.Mentors, Language.Side.Mentee => x.Mentees, _ => x.Members }).ToHashSet();
            return [.. everybody.Where(x => among.Contains(x.Participant))];
        }
    }
}
