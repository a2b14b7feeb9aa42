using Mentorship.Kernel.Schooling;
using Mentorship.Matching;
using Mentorship.Matching.Contracts;
using Mentorship.Matching.Selecting;
using static Mentorship.Tests.Specs.Matching.Past;

namespace Mentorship.Tests.Specs.Matching;

public class Select_mentor
{
    [Fact]
    public void confirms_what_another_proposed() => When(Director, null, Shortlisted, Interviewed, Ready, Trained, SelectionProposed).Then(Selected);

    [Fact]
    public void is_refused_to_whoever_proposed() =>
        When(Curator, null, Shortlisted, Interviewed, Ready, Trained, SelectionProposed).ThenRefused(Say.AnotherConfirmsSelection);

    [Fact]
    public void is_allowed_to_whoever_proposed_with_a_protocol_that_another_signed() =>
        When(Curator, Paper, Shortlisted, Interviewed, Ready, Trained, SelectionProposed).Then(Selected with { Protocol = Paper });

    [Fact]
    public void is_refused_before_it_was_proposed() => When(Director, null, Shortlisted, Interviewed, Ready, Trained).ThenRefused(Say.SelectionNotProposed);

    [Fact]
    public void is_refused_when_not_ready_any_more() =>
        When(Director, null, Shortlisted, Interviewed, Ready, Trained, SelectionProposed, Ready with { Verdict = Readiness.NotNow }).ThenRefused(Say.ReadinessNotConfirmed);

    [Fact]
    public void is_refused_when_readiness_has_expired() =>
        When(Director, null, Shortlisted, Interviewed, Ready with { ValidUntil = Day.AddDays(-1) }, Trained, SelectionProposed).ThenRefused(Say.ReadinessNotConfirmed);

    private static Decided When(AccountId by, DocumentId? protocol, params IFact[] past) =>
        new Given<Candidacy>(past).When(x => SelectMentorHandler.Handle(new(Id, protocol, Day), x, new([]), new(by, SchoolSettings.Default), Day));
}
