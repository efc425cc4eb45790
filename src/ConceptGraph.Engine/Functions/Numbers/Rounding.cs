using System.Globalization;
using System.Numerics;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions.Numbers;

/// <summary>The two ways in which Cypher's <c>round</c> works: halves upwards to a whole number, or by decimal digits as the number is written.</summary>
internal static class Rounding
{
    /// <summary>The nearest whole number, halves towards positive infinity; within the range of integers, so larger numbers are cut.</summary>
    public static double ToWhole(double number)
    {
        if (!double.IsFinite(number))
        {
            return number;
        }

        double whole = Math.Floor(number);
        return (long)(number - whole >= 0.5 ? whole + 1 : whole);
    }

    /// <summary>Rounds the shortest decimal text of <paramref name="number"/>, so that 1.005 with two decimals is 1.01.</summary>
    public static double ToDecimals(double number, long precision, RoundingMode mode)
    {
        if (!double.IsFinite(number) || number == 0)
        {
            return number;
        }

        var (digits, exponent) = FloatText.Decompose(Math.Abs(number));
        long surplus = digits.Length - 1 - exponent - precision;
        if (surplus <= 0)
        {
            return number;
        }

        var quotient = BigInteger.DivRem(BigInteger.Parse(digits, CultureInfo.InvariantCulture), BigInteger.Pow(10, (int)surplus), out var rest);
        if (!rest.IsZero && GoesUp(mode, number, quotient, (rest * 2).CompareTo(BigInteger.Pow(10, (int)surplus))))
        {
            quotient++;
        }

        double rounded = double.Parse(string.Create(CultureInfo.InvariantCulture, $"{quotient}E-{precision}"), CultureInfo.InvariantCulture);
        return number < 0 && rounded != 0 ? -rounded : rounded;
    }

    /// <summary>Whether the magnitude is rounded up; <paramref name="half"/> compares what is cut off with a half.</summary>
    private static bool GoesUp(RoundingMode mode, double number, BigInteger quotient, int half) => mode switch
    {
        RoundingMode.Up => true,
        RoundingMode.Down => false,
        RoundingMode.Ceiling => number > 0,
        RoundingMode.Floor => number < 0,
        RoundingMode.HalfUp => half >= 0,
        RoundingMode.HalfDown => half > 0,
        RoundingMode.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
        _ => throw FunctionErrors.OutOfRange("round", "value", "free of further decimals in mode UNNECESSARY", Value.Float(number)),
    };
}
