using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Wolverine;

namespace Mentorship.Programme.Supporting;

/// <summary>What is recorded of a session of support, at once or when the record is put right.</summary>
public interface ISupportRecord
{
    SupportId Support { get; }

    SupportSessionId Session { get; }

    SupportKind Kind { get; }

    IReadOnlyList<ParticipantId> Present { get; }

    SupportConclusion Conclusion { get; }

    string? MeasureCode { get; }

    DateOnly? NextOn { get; }

    string? NotesText { get; }

    DateOnly On { get; }

    /// <summary>The day of the session.</summary>
    DateOnly Day();
}

/// <summary>What is asked of a record.</summary>
public sealed class SupportRecordRules<T> : AbstractValidator<T> where T : ISupportRecord
{
    public SupportRecordRules()
    {
        RuleFor(x => x.Support).NotEmpty();
        RuleFor(x => x.Session).NotEmpty();
        RuleFor(x => x.Kind).IsInEnum();
        RuleFor(x => x.Present).NotEmpty();
        RuleFor(x => x.Conclusion).IsInEnum();
        RuleFor(x => x.MeasureCode).Must(x => x is null || SupportMeasures.Current.Knows(x)).WithMessage(_ => Say.NoSuchMeasure);
        RuleFor(x => x.MeasureCode).NotEmpty().When(x => x.Conclusion == SupportConclusion.MeasureNeeded).WithMessage(_ => Say.MeasureWanted);
        RuleFor(x => x.NextOn).Must((x, next) => next is null || next > x.Day()).WithMessage(_ => Say.NextBeforeSession);
        RuleFor(x => x.NotesText).MaximumLength(SupportNotes.Longest);
        RuleFor(x => x.On).NotEmpty();
    }
}

public static class SupportRecord
{
    /// <summary>Where all who were there stand on that day, and the notes under seal.</summary>
    public static async Task<(Standings, SupportNotes.Kept)> Grounds(this ISupportRecord record, Support support, IDocumentSession session, IMessageBus bus) => (
        await bus.InvokeAsync<Standings>(new StandingOf([.. record.Present.Distinct()], support.Cycle, record.Day())),
        SupportNotes.Keep(session, support, record.Present, record.NotesText));

    /// <summary>Who was there.</summary>
    /// <exception cref="Refused">It cannot have been so on that day.</exception>
    public static IReadOnlyList<ParticipantId> Attended(this ISupportRecord record, Support support, Standings standings, DateOnly today)
    {
        support.MustGoOn(record.Day(), today);
        Refused.When(record.On > today, Say.DateNotCome);
        var present = Attendance.Of(support, record.Kind, record.Present);
        SupportBasis.Check(standings, present);
        return present;
    }
}
