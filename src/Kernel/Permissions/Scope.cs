namespace Mentorship.Kernel;

/// <summary>How far a role's permission goes: the whole school, or those somebody has to do with.</summary>
public enum Scope { School, Own, Group, Child, Class, Staff, Assigned, Teachers }
