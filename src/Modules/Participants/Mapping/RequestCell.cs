using Mentorship.Participants.Contracts;
using Mentorship.Participants.Questioning;

namespace Mentorship.Participants.Mapping;

/// <summary>What mentors of one form could take.</summary>
public sealed record FormSupply(MentoringForm Form, int Mentors, int Seats);

/// <summary>One cell of the map: who of a cohort asks for a direction, how many still wait, and what mentors have left for them, by the forms that can answer.</summary>
public sealed record RequestCell(string Code, Cohort Cohort, int Demand, int Waiting, int Mentors, int Seats, int Urgency, IReadOnlyList<FormSupply> Forms)
{
    public int Gap => Math.Max(0, Waiting - Seats);

    /// <summary>Cells that anybody asks in, or could be answered in; the widest gap first, the more urgent of two alike.</summary>
    public static IReadOnlyList<RequestCell> Of(Balance balance, Directions catalogue) =>
    [
        .. from direction in catalogue.Items
           from cohort in Enum.GetValues<Cohort>()
           let asking = balance.Asking.Where(x => x.Cohort == cohort && x.Codes.Contains(direction.Code)).ToArray()
           where asking.Length > 0
           let cell = Of(direction, cohort, asking, [.. balance.Offering.Where(x => x.Answers(direction, cohort))])
           orderby cell.Gap descending, cell.Urgency descending, cell.Demand descending
           select cell,
    ];

    private static RequestCell Of(Direction direction, Cohort cohort, Asking[] asking, Offering[] offering) => new(
        direction.Code, cohort, asking.Length, asking.Count(x => !x.Answered), offering.Length, offering.Sum(x => x.Free),
        direction.Weight * asking.Where(x => !x.Answered).Sum(x => 1 + Pressing.Third - x.Priority),
        [
            .. from form in cohort.Forms()
               let mentors = offering.Where(x => x.Forms.Contains(form)).ToArray()
               select new FormSupply(form, mentors.Length, mentors.Sum(x => x.Free)),
        ]);
}
