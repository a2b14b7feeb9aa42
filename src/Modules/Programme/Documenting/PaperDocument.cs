using System.Globalization;
using Mentorship.Design;
using Mentorship.Kernel.Writing;
using Mentorship.Participants.Contracts;
using Mentorship.Programme.Contracts;
using Microsoft.AspNetCore.Http;

namespace Mentorship.Programme.Documenting;

/// <summary>A paper of the school as a document to be finished and signed (.docx): in the school's own form where it has one.</summary>
public static class PaperDocument
{
    [View("/api/programme/documents/school/{form}"), Needs(Deed.ReadOrders)]
    public static Task<IResult> OfSchool(PaperForm form, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation) =>
        Taken(DocumentForms.OfSchool.Contains(form) ? form : throw new NotThere(Say.NoSuchPaperForm), null, session, courier, clock, response, cancellation);

    [View("/api/programme/documents/mentor/{form}"), Needs(Deed.LeadCycle)]
    public static Task<IResult> OfMentor(PaperForm form, Guid mentor, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation) =>
        Taken(DocumentForms.OfPerson.Contains(form) ? form : throw new NotThere(Say.NoSuchPaperForm), new(mentor), session, courier, clock, response, cancellation);

    private static async Task<IResult> Taken(PaperForm form, ParticipantId? person, IQuerySession session, Courier courier, TimeProvider clock, HttpResponse response, CancellationToken cancellation)
    {
        var today = Today.Of(clock);
        var facts = await DocumentFacts.Of(person, today, session, courier, cancellation);
        if (person is { } mentor && !facts.Names.Knows(mentor)) throw new NotThere(Say.NoSuchMentor);
        if (form == PaperForm.WorkAgreement) Refused.When((await Teachers([person!.Value], today, courier, cancellation)).Count == 0, Say.AgreementOfTeachers);
        var own = await session.LoadAsync<OwnForm>(form.ToString(), cancellation);
        return OfficePaper.Hand(response, $"{Words.Of(form)}.docx", () => Write(form, facts, own));
    }

    /// <summary>Those who mentor as a part of their work (ТК РФ, art. 351.8): nobody else signs an agreement on it.</summary>
    public static async Task<IReadOnlyList<ParticipantId>> Teachers(IReadOnlyList<ParticipantId> mentors, DateOnly on, Courier courier, CancellationToken cancellation) => mentors.Count == 0
        ? [] : [.. (await courier.Ask<Standings>(new StandingOf(mentors, SchoolYear.Of(on), on), cancellation)).All.Where(x => x.Kind == ParticipantKind.Teacher).Select(x => x.Participant)];

    /// <param name="own">The school's own form, which then has the words around.</param>
    public static byte[] Write(PaperForm form, DocumentFacts facts, OwnForm? own) =>
        own is null ? DocumentForms.Compose(form, facts).ToFile() : own.Filled(DocumentForms.Compose(form, facts), x => facts.ValueOf(x, NameCase.Nominative));
}
