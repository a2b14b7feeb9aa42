using Mentorship.Programme.Cases;

namespace Mentorship.Programme.Publishing;

/// <summary>A published case as everybody sees it: its words, and the names of those only who agreed to be named.</summary>
public sealed record PublicCase(Guid Id, CaseWords Words, MentoringForm Form, SchoolYear Cycle, DateOnly PublishedOn, IReadOnlyList<string> Named, DocumentId? Picture);
