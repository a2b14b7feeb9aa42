using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;

namespace Mentorship.Participants.Bases;

/// <summary>Who asks for what, and how many mentors could answer: one cell for each direction and contingent.</summary>
public sealed record RequestMap(IReadOnlyList<RequestCell> Cells, PublishedMap? Published)
{
    [View("/api/participants/requests/{cycle:int}")]
    [Needs(Deed.ReadRequestMap)]
    public static async Task<RequestMap> Read(IQuerySession session, int cycle, CancellationToken cancellation)
    {
        var entries = await session.Query<BaseEntry>().Where(x => x.Cycle == cycle).ToListAsync(cancellation);
        var gone = (await session.Query<Enrolment.RosterEntry>().Where(x => x.IsWithdrawn).Select(x => x.Id).ToListAsync(cancellation)).ToHashSet();
        return new(Of([.. entries.Where(x => !gone.Contains(x.Participant))]), await session.LoadAsync<PublishedMap>(PublishedMap.IdOf(new(cycle)), cancellation));
    }

    /// <summary>Cells that anybody asks in or offers for, the widest gap first.</summary>
    public static IReadOnlyList<RequestCell> Of(IReadOnlyList<BaseEntry> entries)
    {
        var asking = entries.Where(x => x.Side == Side.Mentee).ToArray();
        var offering = entries.Where(x => x is { Side: Side.Mentor, EnteredOn: not null, Offer: not null }).ToArray();
        return [.. from code in Directions.InForce.Items.Select(x => x.Code)
                   from contingent in Enum.GetValues<Contingent>()
                   let demand = asking.Count(x => (x.Contingent ?? Contingent.Other) == contingent && x.RequestCodes.Contains(code))
                   let mentors = offering.Where(x => x.CompetenceCodes.Contains(code) && x.Offer!.Forms.Any(form => Answers(form) == contingent)).ToArray()
                   where demand > 0 || mentors.Length > 0
                   let cell = new RequestCell(code, contingent, demand, mentors.Length, mentors.Sum(x => x.Offer!.Capacity))
                   orderby cell.Gap descending, cell.Demand descending
                   select cell];
    }

    private static Contingent Answers(MentoringForm form) => form switch
    {
        MentoringForm.TeacherTeacher => Contingent.Teacher,
        MentoringForm.EmployerStudent => Contingent.Other,
        _ => Contingent.Pupil,
    };
}

/// <summary>One cell of the map: seats are what the mentors would take together.</summary>
public sealed record RequestCell(string Code, Contingent Contingent, int Demand, int Mentors, int Seats)
{
    public int Gap => Math.Max(0, Demand - Seats);
}
