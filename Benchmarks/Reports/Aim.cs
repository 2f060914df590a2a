using System.Globalization;

namespace EcomBot.Benchmarks.Reports;

/// <summary>A figure that must reach a target.</summary>
/// <param name="Name">What is measured, without spaces.</param>
/// <param name="Value">What was measured.</param>
/// <param name="Target">What it must reach.</param>
/// <param name="LowerIsBetter">True when the value must not exceed the target, false when it must not fall below it.</param>
internal sealed record Aim(string Name, double Value, double Target, bool LowerIsBetter)
{
    /// <summary>An aim that is reached by a value of at least <paramref name="target"/>.</summary>
    public static Aim AtLeast(string name, double value, double target) => new(name, value, target, LowerIsBetter: false);

    /// <summary>An aim that is reached by a value of at most <paramref name="target"/>.</summary>
    public static Aim AtMost(string name, double value, double target) => new(name, value, target, LowerIsBetter: true);

    /// <summary>Whether the target is reached. A value that is not a number never is.</summary>
    public bool Reached => LowerIsBetter ? Value <= Target : Value >= Target;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"AIM {Name} {Value:0.####} {(LowerIsBetter ? "<=" : ">=")} {Target:0.####} {(Reached ? "ok" : "short")}");
}
