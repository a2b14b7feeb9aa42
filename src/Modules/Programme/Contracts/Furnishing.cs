namespace Mentorship.Programme.Contracts;

/// <summary>Gives a new school the road map that the product brings along, from this year on; a school that has one keeps it.</summary>
public sealed record FurnishRoadmap(SchoolYear First, DateOnly On);
