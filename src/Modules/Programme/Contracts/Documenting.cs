namespace Mentorship.Programme.Contracts;

/// <summary>A paper that the product writes and a school may have a form of its own for (O-1 … O-10, D-0, D-2, D-8, N-1, W-1, X-2, J-1, the personal programme).</summary>
public enum PaperForm { Order, Regulation, Programme, PersonalDataPolicy, ParentsLetter, WorkAgreement, MentorCertificate, MeetingCard, PersonalProgramme }

/// <summary>The school gave a form of its own for a paper; the fingerprint tells it from any other.</summary>
[LogName("programme.own_form_adopted")]
public sealed record OwnFormAdopted(PaperForm Form, string Fingerprint, DateOnly OccurredOn) : IFact;

/// <summary>The school went back to the form that the product brings along.</summary>
[LogName("programme.own_form_dropped")]
public sealed record OwnFormDropped(PaperForm Form, DateOnly OccurredOn) : IFact;
