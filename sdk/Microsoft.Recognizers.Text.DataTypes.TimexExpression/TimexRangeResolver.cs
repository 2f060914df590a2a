namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Narrows TIMEX expressions down by others.</summary>
public static class TimexRangeResolver
{
    /// <summary>What of the candidates fits the constraints.</summary>
    /// <param name="candidates">Expressions such as "XXXX-WXX-3T04" (Wednesday at four).</param>
    /// <param name="constraints">Expressions such as <see cref="TimexCreator.NextWeek"/> and <see cref="TimexCreator.Evening"/>.</param>
    /// <returns>The days and times that fit, each once.</returns>
    public static List<TimexProperty> Evaluate(IEnumerable<string> candidates, IEnumerable<string> constraints)
    {
        var limits = constraints.Select(constraint => new TimexProperty(constraint)).ToList();
        var resolved = candidates
            .SelectMany(candidate => WithDuration(new TimexProperty(candidate), limits))
            .SelectMany(candidate => InDates(candidate, limits))
            .SelectMany(candidate => AtTimes(candidate, limits))
            .SelectMany(candidate => InTimes(candidate, limits));
        return resolved.Select(timex => timex.TimexValue).Distinct().Select(timex => new TimexProperty(timex)).ToList();
    }

    /// <summary>A length is counted from each date or time among the constraints.</summary>
    private static IEnumerable<TimexProperty> WithDuration(TimexProperty candidate, List<TimexProperty> limits)
    {
        if (!candidate.Types.SetEquals([Constants.TimexTypes.Duration]))
        {
            return [candidate];
        }
        return limits
            .Where(limit => limit.Types.Overlaps([Constants.TimexTypes.Time, Constants.TimexTypes.Definite])
                && !limit.Types.Contains(Constants.TimexTypes.Duration))
            .Select(limit => limit.Types.Contains(Constants.TimexTypes.Date) || limit.Types.Contains(Constants.TimexTypes.DateTime)
                ? TimexHelpers.TimexDateTimeAdd(limit, candidate)
                : TimexHelpers.TimexTimeAdd(limit, candidate));
    }

    private static IEnumerable<TimexProperty> InDates(TimexProperty candidate, List<TimexProperty> limits)
    {
        var ranges = TimexConstraintsHelper.Collapse(limits
            .Where(limit => limit.Types.Contains(Constants.TimexTypes.DateRange) && limit.Year is not null && limit.Season is null)
            .Select(TimexHelpers.DateRangeFromTimex)).ToList();
        if (ranges.Count == 0 || !candidate.Types.Contains(Constants.TimexTypes.Date))
        {
            return [candidate];
        }
        return ranges.SelectMany(range => DatesIn(candidate, range)).Select(date =>
        {
            var dated = candidate.Clone();
            dated.DayOfWeek = null;
            (dated.Year, dated.Month, dated.DayOfMonth) = (date.Year, date.Month, date.Day);
            return dated;
        });
    }

    private static IEnumerable<Moment> DatesIn(TimexProperty candidate, DateRange range)
    {
        if (candidate.DayOfWeek is { } weekday)
        {
            return TimexDateHelpers.DatesMatchingDay((DayOfWeek)(weekday % 7), range.Start, range.End);
        }
        var days = new List<Moment>();
        for (var day = range.Start.Date; day < range.End; day = day.AddDays(1))
        {
            if (day.Day == candidate.DayOfMonth && (candidate.Month ?? day.Month) == day.Month && (candidate.Year ?? day.Year) == day.Year)
            {
                days.Add(day);
            }
        }
        return days;
    }

    /// <summary>Takes over times from the constraints where the candidate has a day alone.</summary>
    private static IEnumerable<TimexProperty> AtTimes(TimexProperty candidate, List<TimexProperty> limits)
    {
        var times = limits.Where(limit => limit.Types.SetEquals([Constants.TimexTypes.Time])).ToList();
        if (times.Count == 0 || candidate.Hour is not null || candidate.PartOfDay is not null)
        {
            return [candidate];
        }
        return times.Select(time =>
        {
            var timed = candidate.Clone();
            (timed.Hour, timed.Minute, timed.Second) = (time.Hour, time.Minute, time.Second);
            return timed;
        });
    }

    private static IEnumerable<TimexProperty> InTimes(TimexProperty candidate, List<TimexProperty> limits)
    {
        var ranges = TimexConstraintsHelper.Collapse(limits
            .Where(limit => limit.Types.Contains(Constants.TimexTypes.TimeRange) && !limit.Types.Contains(Constants.TimexTypes.Date))
            .Select(TimexHelpers.TimeRangeFromTimex)).ToList();
        if (ranges.Count == 0)
        {
            return [candidate];
        }
        if (candidate.PartOfDay is not null)
        {
            return InParts(candidate, ranges);
        }
        var time = TimexHelpers.TimeFromTimex(candidate).GetTime();
        return candidate.Hour is null || ranges.Any(range => time >= range.Start.GetTime() && time < range.End.GetTime()) ? [candidate] : [];
    }

    private static IEnumerable<TimexProperty> InParts(TimexProperty candidate, List<TimeRange> ranges)
    {
        var part = TimexHelpers.TimeRangeFromTimex(candidate);
        foreach (var range in ranges.Where(range => TimexConstraintsHelper.IsOverlapping(range, part)))
        {
            var start = range.Start.GetTime() > part.Start.GetTime() ? range.Start : part.Start;
            var timed = candidate.Clone();
            timed.PartOfDay = null;
            (timed.Hour, timed.Minute, timed.Second) = (start.Hour, start.Minute, start.Second);
            yield return timed;
        }
    }
}
