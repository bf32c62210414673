# Letterminer with Tesseract, so that scans are read too:
#   docker build -t letterminer .
#   docker run --rm -v "$PWD:/data" letterminer extract /data/letters -o /data/run
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /source
COPY . .
ARG COMMIT=unknown
RUN mvn -B -ntp -q -Prelease -Dmaven.test.skip=true "-Dbuild.commit=$COMMIT" package \
    && cd target && jar xf letterminer-*.zip \
    && mv "$(basename letterminer-*.zip .zip)" /letterminer \
    && chmod +x /letterminer/letterminer

FROM eclipse-temurin:17-jre
RUN apt-get update -qq \
    && apt-get install -y -qq --no-install-recommends tesseract-ocr fontconfig fonts-dejavu-core \
    && rm -rf /var/lib/apt/lists/*
COPY --from=build /letterminer /opt/letterminer
# The first start prepares fast starts for this Java; done here, since the image is read-only later.
RUN /opt/letterminer/letterminer --version
RUN useradd --create-home letterminer
USER letterminer
WORKDIR /data
ENTRYPOINT ["/opt/letterminer/letterminer"]
