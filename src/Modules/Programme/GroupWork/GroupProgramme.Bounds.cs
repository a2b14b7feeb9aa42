using Mentorship.Programme.GroupWork.Meeting;

namespace Mentorship.Programme.GroupWork;

// what every act in a group is bound by
public sealed partial record GroupProgramme
{
    /// <summary>Refuses what can only be done while the group works.</summary>
    public void MustBeAtWork(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.DateNotCome);
        Refused.When(StartedOn is null, Say.GroupProgrammeNotOpened);
        Refused.When(Ended, Say.GroupProgrammeEnded);
        Refused.When(on < StartedOn, Say.BeforeGroupProgrammeOpened);
        Refused.When(on >= PausedOn, Say.GroupProgrammeRests);
    }

    /// <summary>Refuses what can only be done until the programme ends, on a day that has come.</summary>
    public void MustGoOn(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.DateNotCome);
        Refused.When(Ended, Say.GroupProgrammeEnded);
    }

    /// <summary>A meeting that is still to come about.</summary>
    public Appointment Ahead(MeetingId meeting, DateOnly on, DateOnly today)
    {
        MustGoOn(on, today);
        var found = Appointed(meeting);
        found.MustBeAhead();
        return found;
    }

    public Appointment Appointed(MeetingId meeting) =>
        Meetings.FirstOrDefault(x => x.Id == meeting) ?? throw new Refused(Say.MeetingNotScheduled);
}
