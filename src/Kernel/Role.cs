namespace Mentorship.Kernel;

/// <summary>In which capacity somebody acts.</summary>
public enum Role
{
    Director, Deputy, DeputyHeadMethod, ProjectGroup, Curator, Mentor, Mentee, Representative, Psychologist, ClassTeacher,
    MethodHead, Auditor, RegionalOperator, DataProtectionOfficer, Clerk, Operator, Automation,
}
