namespace Mentorship.Participants.Enrolment;

/// <summary>What may be missing of a person on the way into a base; nothing where all is there that can be there now.</summary>
public enum Lack { Nothing, Representative, Informing, Consent, Declined, Assent, Disagreement, Questionnaire, Request, MenteeBase, MentorBase, Clearance, Contact }
