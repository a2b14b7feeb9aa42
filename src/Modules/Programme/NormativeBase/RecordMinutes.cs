using Mentorship.Programme.Contracts;
using Mentorship.Programme.Ordering;

namespace Mentorship.Programme.NormativeBase;

/// <summary>Files the minutes of a council or meeting with what it dealt with; lines of stages 1 and 2 are done by it (0.A).</summary>
[Needs(Deed.DraftProgramme)]
public sealed record RecordMinutes(MinutesId Minutes, Sitting Sitting, string Number, IReadOnlyList<MinutesSubject> Subjects, DocumentId Document, DateOnly On)
{
    public sealed class Rules : AbstractValidator<RecordMinutes>
    {
        public Rules()
        {
            RuleFor(x => x.Minutes).NotEmpty();
            RuleFor(x => x.Sitting).IsInEnum();
            RuleFor(x => x.Number).IsOrderNumber();
            RuleFor(x => x.Subjects).NotEmpty().WithMessage(_ => Say.MinutesNeedSubjects);
            RuleForEach(x => x.Subjects).IsInEnum();
            RuleFor(x => x.Document).NotEmpty();
        }
    }
}

/// <summary>Whether the gathering has minutes of that number in the school year already.</summary>
public sealed record MinutesGrounds(bool NumberTaken);

public static class RecordMinutesHandler
{
    public static async Task<MinutesGrounds> Load(RecordMinutes command, IDocumentSession session, CancellationToken cancellation)
    {
        var year = SchoolYear.Of(command.On);
        var known = await session.Query<Minutes>().Where(x => x.Sitting == command.Sitting && x.On >= year.Begins && x.On <= year.Ends).Select(x => x.Number).ToListAsync(cancellation);
        return new(known.Any(x => OrderNumber.Normal(x) == OrderNumber.Normal(command.Number)));
    }

    public static IStartStream Handle(RecordMinutes command, MinutesGrounds grounds, DateOnly today) => MartenOps.StartStream<Minutes>(command.Minutes.Value, Decide(command, grounds, today));

    public static MinutesRecorded Decide(RecordMinutes command, MinutesGrounds grounds, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        Refused.When(grounds.NumberTaken, Say.MinutesNumberTaken);
        return new(command.Minutes, command.Sitting, command.Number.Trim(), [.. command.Subjects.Distinct().Order()], command.Document, command.On);
    }
}

/// <summary>One row of the register of minutes.</summary>
public sealed record Minutes(MinutesId Id, Sitting Sitting, string Number, DateOnly On, IReadOnlyList<MinutesSubject> Subjects, DocumentId Document)
{
    public static Minutes Create(MinutesRecorded e) => new(e.Minutes, e.Sitting, e.Number, e.OccurredOn, e.Subjects, e.Document);
}
